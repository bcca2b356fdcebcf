import type { CaseFile } from '#domain/case-file.ts';
import type { Move } from '#domain/procedure.ts';
import { attachWhateverIsAsked, slotMoves } from '#procedures/papers/slots-moves.ts';
import type { DifficultyContext } from '#procedures/tax/payment-difficulty/payment-difficulty.context.ts';
import {
  elsewhereIn,
  isRequestUntrue,
  pleaIn,
  trueRecall,
  trueRequest,
} from '#procedures/tax/payment-difficulty/payment-difficulty.truth.ts';

const [, detach, postpone] = slotMoves;
const contextOf = ({ context }: CaseFile) => context as DifficultyContext;

/** What the applicant can do about a bill they cannot pay. */
export const difficultyMoves: Move[] = [
  {
    id: 'ask',
    page: '/difficulty',
    via: '/write',
    form: 'difficulty',
    signedIn: true,
    keepsAnswers: true,
    // What belongs elsewhere has no receipt: the page of topics leads to where it does.
    leadsTo: ({ answers }) => (pleaIn(answers) ? '/difficulty/sent' : '/write'),
    event: ({ answers }) => {
      const plea = pleaIn(answers);
      return { type: 'ask', ...(plea ? { plea } : { elsewhere: elsewhereIn(answers) }) };
    },
    truth: trueRequest,
    untrue: isRequestUntrue,
  },
  attachWhateverIsAsked,
  detach,
  postpone,
  {
    id: 'askConciliator',
    page: '/difficulty/conciliator',
    via: '/difficulty',
    form: 'conciliator',
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => '/difficulty',
    event: () => ({ type: 'askConciliator' }),
    truth: trueRecall,
  },
  {
    id: 'payNow',
    page: '/payments',
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => '/payments',
    event: () => ({ type: 'payNow' }),
    // Nobody who cannot pay is sent to pay; who can, was told so.
    truth: ({ caseFile }) => (contextOf(caseFile).reason === 'able-to-pay' ? {} : undefined),
  },
];
