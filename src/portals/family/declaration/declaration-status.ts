import type { CaseView } from '#api/contract.ts';
import { type QuarterlyFacts, quarterlyFactsSchema } from '#api/family.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

export const QUARTERLY_DECLARATION: ProcedureId = 'family/quarterly-declaration';

/** Where income is declared every three months. */
export const DECLARATION_PAGE = '/declaration';
export const DECLARATION_RECEIPT = '/declaration/receipt';
export const DECLARATION_MISTAKE = '/declaration/mistake';

export const quarterlyFacts = (quarterly: CaseView): QuarterlyFacts => factsOf(quarterly, quarterlyFactsSchema);

const TONES: Record<string, StatusTone> = {
  upcoming: 'neutral',
  open: 'action',
  late: 'action',
  proofAwaited: 'action',
  amountSet: 'success',
  inPayment: 'success',
};

/** Where the declaration stands, for all to see at a glance. */
export function declarationStatus({ states }: CaseView): { state: string; tone: StatusTone } {
  const [state = ''] = states;
  return { state, tone: TONES[state] ?? 'progress' };
}

/** Whether the declaration can be sent, or sent again until the night. */
export const canDeclareIncome = ({ moves }: CaseView): boolean => moves.includes('declare');

/** Whether a mistake can be reported: the declaration itself can no longer be sent again. */
export const canReportMistake = ({ moves }: CaseView): boolean =>
  moves.includes('reportMistake') && !moves.includes('declare');

/** Whether something was declared for this quarter. */
export const isDeclared = (quarterly: CaseView): boolean => quarterlyFacts(quarterly).declaredOn !== undefined;
