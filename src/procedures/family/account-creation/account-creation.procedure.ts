import type { Procedure } from '#domain/procedure.ts';
import { accountCreationExplanations } from '#procedures/family/account-creation/account-creation.explanations.ts';
import { accountCreationFacts } from '#procedures/family/account-creation/account-creation.facts.ts';
import { accountCreationForms } from '#procedures/family/account-creation/account-creation.forms.ts';
import { accountCreationLetters } from '#procedures/family/account-creation/account-creation.letters.ts';
import {
  type AccountCreationContext,
  accountCreationMachine,
} from '#procedures/family/account-creation/account-creation.machine.ts';
import { accountCreationMoves } from '#procedures/family/account-creation/account-creation.moves.ts';

/** The first account at Aubépine: there is no button for it, it is born from a first request. */
export const familyAccountCreation: Procedure<typeof accountCreationMachine> = {
  id: 'family/account-creation',
  agency: 'family',
  createsAccount: true,
  machine: accountCreationMachine,
  delays: { codeExpires: 'deadline' },
  forms: accountCreationForms,
  moves: accountCreationMoves,
  letters: accountCreationLetters,
  input: ({ seed }): AccountCreationContext => ({
    seed,
    code: '',
    channel: 'email',
    reaches: false,
    failures: 0,
    match: false,
    document: 'wrong',
  }),
  view: ({ caseFile: { context, timers } }) => ({
    channel: context.channel,
    document: context.document,
    attemptsLeft: Math.max(0, accountCreationFacts.attempts - Number(context.failures)),
    codeUntil: timers[0]?.at ?? null,
  }),
  wanted: ({ caseFile: { value, uploads } }) =>
    // Before the account exists there is no page that could show it; afterwards a program has accepted it.
    value === 'accountCreated' && uploads.document
      ? [{ slot: 'document', kind: 'identity-card', state: 'accepted', files: uploads.document }]
      : [],
  explanations: accountCreationExplanations,
};
