import type { CaseView } from '#api/contract.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { StartLink } from '#portal-kit/journey/start-link.tsx';
import { CHANGE_OF_SITUATION, FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { CHANGE_PAGE, CHANGE_RECEIPT, changeFacts, changeStatus } from '#portals/family/data/change-status.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What is to be declared and to whom, what to have at hand; and what the agency already waits for. */
export function ChangeIntro({ change }: { change: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const { state } = changeStatus(change);
  return (
    <PortalPage title={t('change.title')} intro={t.marked('change.intro')}>
      <BeforeStarting change={change} />
      <section className="portal-section" aria-labelledby="aubepine-change-what">
        <h2 id="aubepine-change-what">{t('change.what.title')}</h2>
        <ul className="portal-list">
          <li>{t.rich('change.what.work')}</li>
          <li>{t.rich('change.what.family')}</li>
          <li>{t.rich('change.what.home')}</li>
        </ul>
      </section>
      <Notice kind="info" title={t('change.each.title')}>
        <p>{t.rich('change.each.body')}</p>
      </Notice>
      <section className="portal-section" aria-labelledby="aubepine-change-ready">
        <h2 id="aubepine-change-ready">{t('change.ready.title')}</h2>
        <ul className="portal-list">
          <li>{t.rich('change.ready.day')}</li>
          <li>{t.rich('change.ready.pay')}</li>
          <li>{t.rich('change.ready.time')}</li>
        </ul>
      </section>
      <StartLink procedure={CHANGE_OF_SITUATION} form="change" base={CHANGE_PAGE}>
        {t(state === 'declared' ? 'change.start.again' : 'change.start.first')}
      </StartLink>
    </PortalPage>
  );
}

/** What was sent and can still be mended, what was sent back, what another agency has said. */
function BeforeStarting({ change }: { change: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const { state } = changeStatus(change);
  const { confirmBefore } = changeFacts(change);
  if (state === 'declared') {
    return (
      <Notice kind="success" title={t('change.sent.title')}>
        <p>{t.rich('change.sent.body')}</p>
        <p>
          <PortalLink className="ui-way" to={CHANGE_RECEIPT}>
            {t('change.sent.receipt')}
          </PortalLink>
        </p>
      </Notice>
    );
  }
  if (state === 'toDeclareAgain') {
    return (
      <Notice kind="warning" title={t('change.again.title')}>
        <p>{t.rich('change.again.body')}</p>
      </Notice>
    );
  }
  if (state !== 'mismatch') return null;
  return (
    <Notice kind="warning" title={t('change.mismatch.title')}>
      <p>{t.rich('change.mismatch.body')}</p>
      {confirmBefore !== undefined && <p>{t.rich('change.mismatch.until', { day: { day: confirmBefore } })}</p>}
    </Notice>
  );
}
