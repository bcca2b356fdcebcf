import { doorMachine } from '#procedures/door/door.machine.ts';
import { signInFacts } from '#procedures/family/sign-in/sign-in.facts.ts';

export const signInMachine = doorMachine(signInFacts);
