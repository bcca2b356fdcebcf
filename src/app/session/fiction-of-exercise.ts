import { firm } from '#desk/documents/drawing/firm.ts';
import { fictionalSocialNumber } from '#desk/documents/drawing/social-number.ts';
import { bankFacts } from '#desk/documents/paper.facts.ts';
import type { Exercise } from '#domain/exercise.ts';
import { fictionOf } from '#domain/guard/guard.ts';

/** Every string that belongs to an exercise: its persona, their papers with all that is printed on them, the agencies. */
export function fictionOfExercise({ persona, drawer, situation }: Exercise, agencies: object): string[] {
  const named = [
    ...drawer.map(({ facts }) => facts.employer),
    ...(situation.work ?? []).map(({ employer }) => employer),
  ];
  const firms = named.filter((name) => name !== undefined).map(firm);
  return fictionOf(persona, drawer, situation, agencies, bankFacts, fictionalSocialNumber(persona.birthDate), firms);
}
