import type { Procedure } from '#domain/procedure.ts';
import { accountCreationExplanations } from '#procedures/employment/account-creation/account-creation.explanations.ts';
import { accountCreationFacts } from '#procedures/employment/account-creation/account-creation.facts.ts';
import { accountCreationForms } from '#procedures/employment/account-creation/account-creation.forms.ts';
import { accountCreationLetters } from '#procedures/employment/account-creation/account-creation.letters.ts';
import {
  type AccountCreationContext,
  accountCreationMachine,
} from '#procedures/employment/account-creation/account-creation.machine.ts';
import { accountCreationMoves } from '#procedures/employment/account-creation/account-creation.moves.ts';

/** The first account at Bruyère: created with the registration, which stays a draft for fifteen days. */
export const employmentAccountCreation: Procedure<typeof accountCreationMachine> = {
  id: 'employment/account-creation',
  agency: 'employment',
  createsAccount: true,
  machine: accountCreationMachine,
  delays: { codeExpires: 'deadline', draftEnds: 'deadline' },
  forms: accountCreationForms,
  moves: accountCreationMoves,
  letters: accountCreationLetters,
  input: ({ seed }): AccountCreationContext => ({ seed, code: '', failures: 0, match: false }),
  view: ({ caseFile: { context, timers } }) => ({
    attemptsLeft: Math.max(0, accountCreationFacts.attempts - Number(context.failures)),
    codeUntil: timers.find(({ event }) => event.type.includes('codeExpires'))?.at ?? null,
    draftUntil: timers.find(({ event }) => event.type.includes('draftEnds'))?.at ?? null,
  }),
  explanations: accountCreationExplanations,
};
