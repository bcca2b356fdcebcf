import type { Procedure } from '#domain/procedure.ts';
import { difficultyInput } from '#procedures/tax/payment-difficulty/payment-difficulty.context.ts';
import {
  difficultyCounter,
  difficultyDecisions,
} from '#procedures/tax/payment-difficulty/payment-difficulty.counter.ts';
import { difficultyExplanations } from '#procedures/tax/payment-difficulty/payment-difficulty.explanations.ts';
import { difficultyForms } from '#procedures/tax/payment-difficulty/payment-difficulty.forms.ts';
import { difficultyLetters } from '#procedures/tax/payment-difficulty/payment-difficulty.letters.ts';
import { paymentDifficultyMachine } from '#procedures/tax/payment-difficulty/payment-difficulty.machine.ts';
import { difficultyMoves } from '#procedures/tax/payment-difficulty/payment-difficulty.moves.ts';
import { difficultyView, wantedPapers } from '#procedures/tax/payment-difficulty/payment-difficulty.view.ts';

/** What is left to pay of the income tax, for somebody who cannot: a delay, remission, silence, the conciliator. */
export const paymentDifficulty: Procedure<typeof paymentDifficultyMachine> = {
  id: 'tax/payment-difficulty',
  agency: 'tax',
  machine: paymentDifficultyMachine,
  signIn: 'tax/sign-in',
  delays: {
    night: 'office',
    papersDue: 'deadline',
    silence: 'opens',
    queueEnds: 'office',
    agentDecides: 'office',
    conciliatorAnswers: 'office',
    debitDay: 'payment',
    instalmentDay: 'payment',
  },
  decisions: difficultyDecisions,
  counter: difficultyCounter,
  forms: difficultyForms,
  moves: difficultyMoves,
  letters: difficultyLetters,
  wanted: wantedPapers,
  input: difficultyInput,
  view: difficultyView,
  explanations: difficultyExplanations,
};
