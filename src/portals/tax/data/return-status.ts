import type { CaseView } from '#api/contract.ts';
import { type IncomeReturnFacts, incomeReturnFactsSchema } from '#api/tax.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

/** Where income is declared, where the declaration is signed, and what proves it. */
export const RETURN_PAGE = '/return';
export const SIGNATURE_PAGE = '/return/signature';
export const RETURN_RECEIPT = '/return/receipt';

export const returnFacts = (incomeReturn: CaseView): IncomeReturnFacts =>
  factsOf(incomeReturn, incomeReturnFactsSchema);

const TONES: Record<string, StatusTone> = {
  upcoming: 'neutral',
  automaticProposed: 'action',
  open: 'action',
  filled: 'action',
  changing: 'action',
  notFiled: 'refused',
  signed: 'success',
  assessed: 'success',
  refunded: 'success',
  settled: 'success',
};

/** Where the return stands, for all to see at a glance. */
export function returnStatus({ states }: CaseView): { state: string; tone: StatusTone } {
  const [state = ''] = states;
  return { state, tone: TONES[state] ?? 'progress' };
}

/** Whether the return can be filled in, for the first time or anew. */
export const canFill = ({ moves }: CaseView): boolean => moves.includes('fill');

/** Whether something filled in waits for a signature: without it nothing is filed. */
export const canSign = ({ moves }: CaseView): boolean => moves.includes('sign');

const ASSESSED = ['assessed', 'refunded', 'settled'];

/** Whether the notice is here. */
export const isAssessed = (incomeReturn: CaseView): boolean => ASSESSED.includes(returnStatus(incomeReturn).state);
