import type { CaseView } from '#api/contract.ts';
import { type DebtFacts, debtFactsSchema } from '#api/debt.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

/** Where every portal has it. */
export const OVERPAYMENT = '/overpayment';

export const debtFacts = (debt: CaseView): DebtFacts => factsOf(debt, debtFactsSchema);

/** Whether money was ever asked back: before that there is nothing to show. */
export const isDebtKnown = (debt: CaseView | undefined): debt is CaseView =>
  debt !== undefined && debtState(debt) !== 'none';

/** The innermost state, under which the texts say where the debt stands. */
export const debtState = ({ states }: CaseView): string => (states.at(-1) ?? '').split('.').at(-1) ?? '';

const OVER = ['settled', 'cancelled', 'remitted'];
const ASKS = ['notified', 'corrected', 'upheld', 'silentRefusal', 'reviewUpheld'];

/** Nothing is owed any more. */
export const isDebtOver = (debt: CaseView): boolean => OVER.includes(debtState(debt));

/** How the debt stands, for all to see at a glance. */
export function debtTone(debt: CaseView): StatusTone {
  if (isDebtOver(debt)) return 'success';
  return ASKS.includes(debtState(debt)) ? 'action' : 'progress';
}
