import { KeyButton } from '#portal-kit/door/key-button.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { isUnderWay } from '#portals/tax/data/creation-step.ts';
import type { TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Above the sign-in form: a space that waits to be finished, and the key that one may have elsewhere. */
export function BesidesTheForm({ visit: { creation, singleSignOn } }: { visit: TaxVisit }) {
  return (
    <>
      {isUnderWay(creation) && <SpaceWaits />}
      {singleSignOn && <KeyButton singleSignOn={singleSignOn} />}
    </>
  );
}

/** One cannot sign in yet: the way there goes on elsewhere. */
function SpaceWaits() {
  const t = useText(TAX_TEXTS);
  return (
    <Notice kind="info" title={t('create.begun.title')}>
      <p>{t.rich('create.begun.body')}</p>
      <div>
        <ActionLink to="/create-account" look="secondary">
          {t('create.resume')}
        </ActionLink>
      </div>
    </Notice>
  );
}
