import type { Procedure } from '#domain/procedure.ts';
import { codeAt } from '#procedures/door/code.ts';
import { falseAdviserExplanations } from '#procedures/employment/false-adviser/false-adviser.explanations.ts';
import { falseAdviserFacts } from '#procedures/employment/false-adviser/false-adviser.facts.ts';
import { falseAdviserForms } from '#procedures/employment/false-adviser/false-adviser.forms.ts';
import { falseAdviserLetters } from '#procedures/employment/false-adviser/false-adviser.letters.ts';
import {
  type FalseAdviserContext,
  falseAdviserMachine,
} from '#procedures/employment/false-adviser/false-adviser.machine.ts';
import { falseAdviserMoves } from '#procedures/employment/false-adviser/false-adviser.moves.ts';

/** A voice in Bruyère's name asks for the code: hang up, and call back the number one knows. */
export const falseAdviser: Procedure<typeof falseAdviserMachine> = {
  id: 'employment/false-adviser',
  agency: 'employment',
  machine: falseAdviserMachine,
  delays: { ringingStops: 'quiet', codeUsed: 'quiet' },
  forms: falseAdviserForms,
  moves: falseAdviserMoves,
  letters: falseAdviserLetters,
  input: ({ seed, openedAt }): FalseAdviserContext => ({ code: codeAt(seed, openedAt, falseAdviserFacts.codeLength) }),
  view: () => ({}),
  explanations: falseAdviserExplanations,
};
