import { KeyButton } from '#portal-kit/door/key-button.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { stepOf } from '#portals/family/data/creation-step.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Above the sign-in form: a request that waits, and the key that one may have elsewhere. */
export function BesidesTheForm({ visit: { creation, singleSignOn } }: { visit: FamilyVisit }) {
  return (
    <>
      {stepOf(creation) && <RequestWaits />}
      {singleSignOn && <KeyButton singleSignOn={singleSignOn} />}
    </>
  );
}

/** There is no account yet: the way there goes on elsewhere. */
function RequestWaits() {
  const t = useText(FAMILY_TEXTS);
  return (
    <Notice kind="info" title={t('request.begun.title')}>
      <p>{t.rich('request.begun.body')}</p>
      <div>
        <ActionLink to="/create-account" look="secondary">
          {t('request.resume')}
        </ActionLink>
      </div>
    </Notice>
  );
}
