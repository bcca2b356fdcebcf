import type { CaseView } from '#api/contract.ts';
import { type PaymentDifficultyFacts, paymentDifficultyFactsSchema } from '#api/tax.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

export const DIFFICULTY_PAGE = '/difficulty';
export const DIFFICULTY_SENT = '/difficulty/sent';
export const CONCILIATOR_PAGE = '/difficulty/conciliator';

export const difficultyFacts = (difficulty: CaseView): PaymentDifficultyFacts =>
  factsOf(difficulty, paymentDifficultyFactsSchema);

const TONES: Record<string, StatusTone> = {
  noBill: 'neutral',
  billed: 'action',
  papersAsked: 'action',
  planGranted: 'success',
  remissionGranted: 'success',
  conciliatorAnswered: 'success',
  paid: 'success',
  refused: 'refused',
  silentRefusal: 'refused',
};

/** Where the request of somebody who cannot pay stands, for all to see at a glance. */
export function difficultyStatus({ states }: CaseView): { state: string; tone: StatusTone } {
  const [state = ''] = states;
  return { state, tone: TONES[state] ?? 'progress' };
}

export const canAskForHelp = ({ moves }: CaseView): boolean => moves.includes('ask');
export const canAskConciliator = ({ moves }: CaseView): boolean => moves.includes('askConciliator');
export const canPayNow = ({ moves }: CaseView): boolean => moves.includes('payNow');

/** Whether there is a bill at all. */
export const isBilled = (difficulty: CaseView | undefined): difficulty is CaseView =>
  difficulty !== undefined && difficultyStatus(difficulty).state !== 'noBill';

/** What of the bill is neither paid nor waived. In cents. */
export function leftToPay(difficulty: CaseView): number {
  const { bill, paid, waived } = difficultyFacts(difficulty);
  return bill - paid - waived;
}
