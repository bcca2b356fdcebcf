import type { Procedure } from '#domain/procedure.ts';
import { doorDelays, doorInput } from '#procedures/door/door.machine.ts';
import { doorView } from '#procedures/door/door.view.ts';
import { signInExplanations } from '#procedures/family/sign-in/sign-in.explanations.ts';
import { signInFacts } from '#procedures/family/sign-in/sign-in.facts.ts';
import { signInForms } from '#procedures/family/sign-in/sign-in.forms.ts';
import { signInLetters } from '#procedures/family/sign-in/sign-in.letters.ts';
import { signInMachine } from '#procedures/family/sign-in/sign-in.machine.ts';
import { signInMoves } from '#procedures/family/sign-in/sign-in.moves.ts';

/** Opening the space at Aubépine: social-security number, password, and a code by e-mail valid fifteen minutes. */
export const familySignIn: Procedure<typeof signInMachine> = {
  id: 'family/sign-in',
  agency: 'family',
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
