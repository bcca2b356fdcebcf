import type { Sources } from '#content/compile.ts';
import { readTextFile } from '#content/text-file.ts';
import type { AgencyId, ProcedureId } from '#domain/agency.ts';
import { type Exercise, LEVELS, type Level } from '#domain/exercise.ts';
import type { Register } from '#domain/text.ts';

/** What the list of exercises shows of one: enough to choose, small enough to load at once. */
export interface CatalogueEntry {
  /** `<agency>/<slug>`. */
  id: string;
  agency: AgencyId;
  procedure: ProcedureId;
  level: Level;
  minutes: number;
  skills: string[];
  persona: { id: string; firstName: string; lastName: string };
  title: Record<Register, string>;
  summary: Record<Register, string>;
}

const registers: Register[] = ['fr', 'en', 'facile'];

/** The list of exercises, the easiest first, the shortest first among equals. */
export function catalogueOf(exercises: Exercise[], sources: Sources): CatalogueEntry[] {
  const rank = (level: Level) => LEVELS.indexOf(level);
  return exercises
    .map((exercise) => entryOf(exercise, sources))
    .sort((a, b) => rank(a.level) - rank(b.level) || a.minutes - b.minutes || a.id.localeCompare(b.id));
}

function entryOf({ id, procedure, level, minutes, skills, persona }: Exercise, sources: Sources): CatalogueEntry {
  const say = (key: string) =>
    Object.fromEntries(registers.map((register) => [register, sentence(id, register, key, sources)]));
  return {
    id,
    agency: id.split('/')[0] as AgencyId,
    procedure,
    level,
    minutes,
    skills,
    persona: { id: persona.id, firstName: persona.firstName, lastName: persona.lastName },
    title: say('title') as Record<Register, string>,
    summary: say('summary') as Record<Register, string>,
  };
}

function sentence(id: string, register: Register, key: string, sources: Sources): string {
  const file = `scenarios/${id}/text.${register}.yaml`;
  return readTextFile(file, sources[file] ?? '').entries.find(({ path }) => path === key)?.message ?? '';
}
