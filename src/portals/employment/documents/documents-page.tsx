import type { CaseView } from '#api/contract.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { datesOf, updateFacts } from '#portals/employment/data/case-facts.ts';
import { RefusedPayslip } from '#portals/employment/documents/refused-payslip.tsx';
import { WantedPayslip } from '#portals/employment/documents/wanted-payslip.tsx';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { useText } from '#ui/text/use-text.ts';
import './documents.css';

/** The papers the agency has asked for, one by one: sent, or to be sent. */
export function DocumentsPage({ update }: { update: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  const facts = updateFacts(update);
  const canAttach = update.moves.includes('attachPayslip');
  const intro = facts.payslips.length > 0 ? t.marked('documents.intro', datesOf(facts)) : t.marked('documents.none');
  return (
    <PortalPage title={t('documents.title')} intro={intro}>
      {update.states.includes('recorded.payslipRefused') && <RefusedPayslip />}
      {facts.payslips.map((payslip) => (
        <section key={payslip.slot} className="bruyere-paper" aria-labelledby={`bruyere-${payslip.slot}`}>
          <div className="bruyere-paper__head">
            <h2 id={`bruyere-${payslip.slot}`}>{t('documents.payslip', { employer: payslip.employer })}</h2>
            <StatusTag tone={payslip.wanted ? (canAttach ? 'action' : 'neutral') : 'success'}>
              {t(payslip.wanted ? 'documents.wanted' : 'documents.received')}
            </StatusTag>
          </div>
          {payslip.wanted && canAttach && <WantedPayslip slot={payslip.slot} number={payslip.number} />}
          {payslip.wanted && !canAttach && <p>{t.rich('documents.notNow')}</p>}
          {!payslip.wanted && <p>{t.rich('documents.file', { fileName: payslip.fileName ?? '' })}</p>}
        </section>
      ))}
    </PortalPage>
  );
}
