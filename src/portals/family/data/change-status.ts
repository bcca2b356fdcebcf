import type { CaseView } from '#api/contract.ts';
import { type ChangeFacts, changeFactsSchema } from '#api/family.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

/** Where a change of situation is declared. */
export const CHANGE_PAGE = '/change';
export const CHANGE_RECEIPT = '/change/receipt';

export const changeFacts = (change: CaseView): ChangeFacts => factsOf(change, changeFactsSchema);

const TONES: Record<string, StatusTone> = {
  mismatch: 'action',
  toDeclareAgain: 'action',
  declared: 'progress',
  checking: 'progress',
  declaredLate: 'progress',
  updated: 'success',
  updatedLate: 'success',
};

/** Where the declaration stands, for all to see at a glance. */
export function changeStatus({ states }: CaseView): { state: string; tone: StatusTone } {
  const [state = ''] = states;
  return { state, tone: TONES[state] ?? 'neutral' };
}

/** Whether a change can be declared, or declared again. */
export const canDeclare = ({ moves }: CaseView): boolean => moves.includes('declareChange');
