import type { Procedure } from '#domain/procedure.ts';
import { doorDelays, doorInput } from '#procedures/door/door.machine.ts';
import { doorView } from '#procedures/door/door.view.ts';
import { signInExplanations } from '#procedures/tax/sign-in/sign-in.explanations.ts';
import { signInFacts } from '#procedures/tax/sign-in/sign-in.facts.ts';
import { signInForms } from '#procedures/tax/sign-in/sign-in.forms.ts';
import { signInLetters } from '#procedures/tax/sign-in/sign-in.letters.ts';
import { signInMachine } from '#procedures/tax/sign-in/sign-in.machine.ts';
import { signInMoves } from '#procedures/tax/sign-in/sign-in.moves.ts';

/** Opening the space at Capucine: tax number, password, and a code by e-mail unless the device is remembered. */
export const taxSignIn: Procedure<typeof signInMachine> = {
  id: 'tax/sign-in',
  agency: 'tax',
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
