import { doorMoves } from '#procedures/door/door.moves.ts';
import { signInFacts } from '#procedures/tax/sign-in/sign-in.facts.ts';

export const signInMoves = doorMoves(signInFacts);
