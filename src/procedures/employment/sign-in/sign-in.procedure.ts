import type { Procedure } from '#domain/procedure.ts';
import { signInExplanations } from '#procedures/employment/sign-in/sign-in.explanations.ts';
import { signInFacts } from '#procedures/employment/sign-in/sign-in.facts.ts';
import { signInForms } from '#procedures/employment/sign-in/sign-in.forms.ts';
import { signInLetters } from '#procedures/employment/sign-in/sign-in.letters.ts';
import { signInMachine } from '#procedures/employment/sign-in/sign-in.machine.ts';
import { signInMoves } from '#procedures/employment/sign-in/sign-in.moves.ts';

/** Opening the space at Bruyère: identifier, password, and a six-digit code received by e-mail. */
export const signIn: Procedure<typeof signInMachine> = {
  id: 'employment/sign-in',
  agency: 'employment',
  machine: signInMachine,
  signedInState: 'signedIn',
  forms: signInForms,
  moves: signInMoves,
  letters: signInLetters,
  input: ({ seed }) => ({ seed }),
  view: ({ caseFile: { context } }) => ({
    attemptsLeft: Math.max(0, signInFacts.attempts - Number(context.failures)),
  }),
  explanations: signInExplanations,
};
