import type { CatalogueEntry } from '#content/catalogue.ts';

/** How long an exercise takes somebody alone. */
export const DURATIONS = ['short', 'middle', 'long'] as const;
export type Duration = (typeof DURATIONS)[number];

/** What somebody looks for; an empty string looks for anything. */
export interface Wanted {
  agency: string;
  skill: string;
  level: string;
  duration: '' | Duration;
}
export const ANYTHING: Wanted = { agency: '', skill: '', level: '', duration: '' };

export function wantedOf(catalogue: readonly CatalogueEntry[], wanted: Wanted): CatalogueEntry[] {
  return catalogue.filter(
    ({ agency, skills, level, minutes }) =>
      (wanted.agency === '' || agency === wanted.agency) &&
      (wanted.skill === '' || skills.includes(wanted.skill)) &&
      (wanted.level === '' || level === wanted.level) &&
      (wanted.duration === '' || durationOf(minutes) === wanted.duration),
  );
}

/** The values that at least one exercise has, each once, in the order of the alphabet. */
export function valuesOf(catalogue: readonly CatalogueEntry[], of: (entry: CatalogueEntry) => string[]): string[] {
  return [...new Set(catalogue.flatMap(of))].sort();
}

/** Other exercises on the same subject in which one plays somebody else: a room may play them side by side. */
export function othersLike(catalogue: readonly CatalogueEntry[], scenario: string | undefined): CatalogueEntry[] {
  const entry = catalogue.find(({ id }) => id === scenario);
  return catalogue.filter(
    ({ procedure, persona }) => procedure === entry?.procedure && persona.id !== entry.persona.id,
  );
}

function durationOf(minutes: number): Duration {
  if (minutes <= 10) return 'short';
  return minutes <= 20 ? 'middle' : 'long';
}

/** The name of a skill among the texts, where a full stop means something else: `digcomp-2.3` is `2-3`. */
export const skillKey = (skill: string): string => skill.replace('digcomp-', '').replace('.', '-');
