import { doorLetters } from '#procedures/door/door.letters.ts';
import { signInFacts } from '#procedures/family/sign-in/sign-in.facts.ts';

export const signInLetters = doorLetters(signInFacts);
