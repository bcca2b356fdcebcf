import type { Procedure } from '#domain/procedure.ts';
import { accountCreationExplanations } from '#procedures/tax/account-creation/account-creation.explanations.ts';
import { accountCreationFacts } from '#procedures/tax/account-creation/account-creation.facts.ts';
import { accountCreationForms } from '#procedures/tax/account-creation/account-creation.forms.ts';
import { accountCreationLetters } from '#procedures/tax/account-creation/account-creation.letters.ts';
import {
  type AccountCreationContext,
  accountCreationMachine,
} from '#procedures/tax/account-creation/account-creation.machine.ts';
import { accountCreationMoves } from '#procedures/tax/account-creation/account-creation.moves.ts';

/** The first account at Capucine: three numbers found on paper, then a link to click within eight hours. */
export const taxAccountCreation: Procedure<typeof accountCreationMachine> = {
  id: 'tax/account-creation',
  agency: 'tax',
  createsAccount: true,
  machine: accountCreationMachine,
  delays: { lockEnds: 'opens', linkExpires: 'deadline' },
  forms: accountCreationForms,
  moves: accountCreationMoves,
  letters: accountCreationLetters,
  input: (): AccountCreationContext => ({ failures: 0, match: false, reaches: false }),
  view: ({ caseFile: { context, timers } }) => ({
    attemptsLeft: Math.max(0, accountCreationFacts.attempts - Number(context.failures)),
    until: timers[0]?.at ?? null,
  }),
  explanations: accountCreationExplanations,
};
