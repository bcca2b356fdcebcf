import type { CaseView } from '#api/contract.ts';
import { type QuarterlyFacts, quarterlyFactsSchema } from '#api/family.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

/** Where the income of a quarter is declared. */
export const DECLARATION_PAGE = '/declaration';
export const DECLARATION_RECEIPT = '/declaration/receipt';

export const quarterlyFacts = (quarterly: CaseView): QuarterlyFacts => factsOf(quarterly, quarterlyFactsSchema);

const TONES: Record<string, StatusTone> = {
  open: 'action',
  late: 'action',
  proofAwaited: 'action',
  declared: 'progress',
  underStudy: 'progress',
  mistakeReported: 'progress',
  amountSet: 'success',
  inPayment: 'success',
};

/** Where the declaration stands, for all to see at a glance. */
export function quarterlyStatus({ states }: CaseView): { state: string; tone: StatusTone } {
  const [state = 'upcoming'] = states;
  return { state, tone: TONES[state] ?? 'neutral' };
}
