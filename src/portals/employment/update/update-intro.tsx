import type { CaseView } from '#api/contract.ts';
import { Essentials } from '#portal-kit/frame/essentials.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { StartLink } from '#portal-kit/journey/start-link.tsx';
import { MONTHLY_UPDATE, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { datesOf, updateFacts } from '#portals/employment/data/case-facts.ts';
import { isRecorded } from '#portals/employment/data/update-status.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** What the update is, until when, what to have at hand; and after sending, that it can still be corrected. */
export function UpdateIntro({ update }: { update: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const format = useFormat();
  const facts = updateFacts(update);
  const dates = datesOf(facts);
  const leaving = update.states.includes('leaving');
  const sent = isRecorded(update);
  const start = leaving ? 'leaving' : sent ? 'sent' : 'toDo';
  return (
    <PortalPage title={t('update.title', dates)} intro={t.marked('update.intro')}>
      {leaving && (
        <Notice kind="warning" title={t('update.leaving.title')}>
          <p>{t.rich('update.leaving.body', dates)}</p>
        </Notice>
      )}
      {sent && (
        <Notice kind="success" title={t('update.sent.title', { at: format.dayTime(facts.sentAt ?? 0) })}>
          <p>{t.rich('update.sent.body', dates)}</p>
          <p>
            <PortalLink className="ui-way" to="/update/receipt">
              {t('update.sent.receipt')}
            </PortalLink>
          </p>
        </Notice>
      )}
      <Essentials
        items={[
          { icon: 'calendar', term: t('update.until.term'), value: t('update.until.value', dates) },
          { icon: 'hourglass', term: t('update.time.term'), value: t('update.time.value') },
        ]}
      />
      <section className="portal-section" aria-labelledby="bruyere-have-ready">
        <h2 id="bruyere-have-ready">{t('update.ready.title')}</h2>
        <p>{t.rich('update.ready.nothing')}</p>
        <p>{t.rich('update.ready.worked')}</p>
        <ul className="portal-list">
          <li>{t.rich('update.ready.hours')}</li>
          <li>{t.rich('update.ready.gross')}</li>
          <li>{t.rich('update.ready.payslip')}</li>
        </ul>
      </section>
      <p className="portal-aside">{t.rich('update.calm')}</p>
      <StartLink procedure={MONTHLY_UPDATE} form="update" base="/update">
        {t(`update.start.${start}`)}
      </StartLink>
    </PortalPage>
  );
}
