import type { CaseView } from '#api/contract.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { DEBT_MOVES, mayDisagree } from '#portal-kit/debt/debt-choices.tsx';
import { isDebtKnown, OVERPAYMENT } from '#portal-kit/debt/debt-facts.ts';
import { OverpaymentPage } from '#portal-kit/debt/overpayment-page.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FormIntro } from '#portal-kit/journey/form-intro.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';

interface DebtPagesProps {
  /** Undefined where the session plays no such case. */
  debt: CaseView | undefined;
  /** The form, and its step: `spread`, `check`. */
  parts: string[];
}

/** Money that the agency asks back: the page about it, and the forms to answer with. */
export function DebtPages({ debt, parts: [form, step, ...rest] }: DebtPagesProps) {
  if (rest.length > 0) return <NotFoundPage />;
  if (!isDebtKnown(debt)) return form === undefined ? <NothingAsked /> : <NotFoundPage />;
  if (form === undefined) return <OverpaymentPage debt={debt} />;
  const move = [...DEBT_MOVES.agree, ...DEBT_MOVES.disagree].find((each) => 'page' in each && each.page === form);
  if (!move) return <NotFoundPage />;
  if (!debt.moves.includes(move.id)) return <PastStep back={OVERPAYMENT} />;
  const journey = { procedure: debt.procedure as ProcedureId, form, base: `${OVERPAYMENT}/${form}` };
  if (step === undefined) {
    return (
      <FormIntro {...journey} words={`overpayment.intros.${form}`} back={OVERPAYMENT}>
        {'warns' in move && mayDisagree(debt) && <AgreesWarning />}
      </FormIntro>
    );
  }
  return <FormJourney key={form} {...journey} move={move.id} step={step} />;
}

/** What counts as agreeing is said before, not after. */
function AgreesWarning() {
  const t = usePortalText();
  return (
    <Notice kind="warning" title={t('overpayment.agrees.title')}>
      <p>{t.rich('overpayment.agrees.body')}</p>
      <p>
        <PortalLink className="ui-way" to={OVERPAYMENT}>
          {t('overpayment.agrees.back')}
        </PortalLink>
      </p>
    </Notice>
  );
}

function NothingAsked() {
  const t = usePortalText();
  return (
    <PortalPage title={t('overpayment.none.title')} intro={t.marked('overpayment.none.body')}>
      <div>
        <ActionLink to="/account" look="secondary">
          {t('backToAccount')}
        </ActionLink>
      </div>
    </PortalPage>
  );
}
