import type { CaseView } from '#api/contract.ts';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { StartLink } from '#portal-kit/journey/start-link.tsx';
import { ACCOUNT_CREATION, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What registering for the first time means, and what became of an earlier try. */
export function IdentityIntro({ creation }: { creation: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const unknown = creation.states.includes('notBegun.identityUnknown');
  return (
    <PortalPage title={t('create.title')} intro={t.marked('create.intro')}>
      {unknown && (
        <FocusedNotice kind="warning" title={t('create.unknown.title')}>
          <p>{t.rich('create.unknown.body')}</p>
          <p>{t.rich('create.unknown.check')}</p>
        </FocusedNotice>
      )}
      {creation.states.includes('draftLost') && (
        <Notice kind="warning" title={t('create.draftLost.title')}>
          <p>{t.rich('create.draftLost.body')}</p>
        </Notice>
      )}
      <ul className="portal-list">
        <li>{t.rich('create.how.space')}</li>
        <li>{t.rich('create.how.draft')}</li>
        <li>{t.rich('create.how.free')}</li>
      </ul>
      <StartLink procedure={ACCOUNT_CREATION} form="identity" base="/create-account">
        {t(unknown ? 'create.review' : 'create.start')}
      </StartLink>
    </PortalPage>
  );
}
