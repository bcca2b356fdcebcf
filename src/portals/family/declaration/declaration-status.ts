import type { CaseView } from '#api/contract.ts';
import { type QuarterlyFacts, quarterlyFactsSchema } from '#api/family.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

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

const TO_DECLARE = ['upcoming', 'open', 'late'];
const WORKED_OUT = ['amountSet', 'inPayment', 'mistakeReported'];

/** Whether this quarter was declared: what follows is about the answer. */
export const isDeclared = (quarterly: CaseView): boolean => !TO_DECLARE.includes(declarationStatus(quarterly).state);

/** Whether the amount of the three months that follow was worked out. */
export const isAmountKnown = (quarterly: CaseView): boolean => WORKED_OUT.includes(declarationStatus(quarterly).state);
