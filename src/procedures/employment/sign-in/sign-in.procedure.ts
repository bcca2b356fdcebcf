import type { Procedure } from '#domain/procedure.ts';
import { doorDelays, doorInput } from '#procedures/door/door.machine.ts';
import { doorView } from '#procedures/door/door.view.ts';
import { signInExplanations } from '#procedures/employment/sign-in/sign-in.explanations.ts';
import { signInFacts } from '#procedures/employment/sign-in/sign-in.facts.ts';
import { signInForms } from '#procedures/employment/sign-in/sign-in.forms.ts';
import { signInLetters } from '#procedures/employment/sign-in/sign-in.letters.ts';
import { signInMachine } from '#procedures/employment/sign-in/sign-in.machine.ts';
import { signInMoves } from '#procedures/employment/sign-in/sign-in.moves.ts';

/** Opening the space at Bruyère: an identifier one has chosen, password, and a code by e-mail. */
export const employmentSignIn: Procedure<typeof signInMachine> = {
  id: 'employment/sign-in',
  agency: 'employment',
  machine: signInMachine,
  signedInState: 'signedIn',
  delays: doorDelays,
  forms: signInForms,
  moves: signInMoves,
  letters: signInLetters,
  input: doorInput,
  view: doorView(signInFacts),
  explanations: signInExplanations,
};
