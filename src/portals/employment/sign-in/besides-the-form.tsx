import { KeyButton } from '#portal-kit/door/key-button.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { isBegun, stepOf } from '#portals/employment/data/creation-step.ts';
import type { EmploymentVisit } from '#portals/employment/data/employment-visit.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Above the sign-in form: for whoever has no space yet, and the key that one may have elsewhere. */
export function BesidesTheForm({ visit: { creation, singleSignOn } }: { visit: EmploymentVisit }) {
  return (
    <>
      {stepOf(creation) && <NoSpaceYet begun={isBegun(creation)} />}
      {singleSignOn && <KeyButton singleSignOn={singleSignOn} />}
    </>
  );
}

function NoSpaceYet({ begun }: { begun: boolean }) {
  const t = useText(PORTAL_TEXTS);
  return (
    <Notice kind="info" title={t(begun ? 'create.begun.title' : 'create.noSpace.title')}>
      <p>{t.rich(begun ? 'create.begun.body' : 'create.noSpace.body')}</p>
      <div>
        <ActionLink to="/create-account" look="secondary">
          {begun ? t('create.resume') : t('home.firstTime')}
        </ActionLink>
      </div>
    </Notice>
  );
}
