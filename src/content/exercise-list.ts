import type { CatalogueEntry } from '#content/catalogue.ts';
import type { AgencyId } from '#domain/agency.ts';
import type { Level } from '#domain/exercise.ts';
import type { Register } from '#domain/text.ts';

/** What a card shows of an exercise, in one register. */
export interface ListedExercise {
  /** `<agency>/<slug>`. */
  id: string;
  agency: AgencyId;
  level: Level;
  minutes: number;
  firstName: string;
  title: string;
  summary: string;
}

/** Some exercises of one agency at one level: what is fetched at once. */
export interface ListPart {
  agency: AgencyId;
  level: Level;
  entries: CatalogueEntry[];
}

const AT_FIRST = 6;
const IN_A_PART = 100;

/** One register of an entry. */
export function listed(entry: CatalogueEntry, register: Register): ListedExercise {
  const { id, agency, level, minutes, persona, title, summary } = entry;
  return {
    id,
    agency,
    level,
    minutes,
    firstName: persona.firstName,
    title: title[register],
    summary: summary[register],
  };
}

/** What the start page offers, however many exercises there are: the first one of each agency. */
export function firstChoiceOf(catalogue: readonly CatalogueEntry[]): CatalogueEntry[] {
  return agenciesOf(catalogue)
    .slice(0, AT_FIRST)
    .flatMap((agency) => catalogue.find((entry) => entry.agency === agency) ?? []);
}

/** The agencies that have exercises, those with the easiest first. */
export function agenciesOf(catalogue: readonly CatalogueEntry[]): AgencyId[] {
  return [...new Set(catalogue.map(({ agency }) => agency))];
}

/** The whole list in its order, the easiest first, then by agency, cut so that nobody fetches more than they look at. */
export function partsOf(catalogue: readonly CatalogueEntry[]): ListPart[] {
  const groups = new Map<string, CatalogueEntry[]>();
  for (const entry of catalogue) {
    const name = `${entry.level} ${entry.agency}`;
    const group = groups.get(name) ?? [];
    group.push(entry);
    groups.set(name, group);
  }
  return [...groups.values()].flatMap(cut);
}

function cut(entries: CatalogueEntry[]): ListPart[] {
  const [first] = entries;
  if (!first) return [];
  const { agency, level } = first;
  return [{ agency, level, entries: entries.slice(0, IN_A_PART) }, ...cut(entries.slice(IN_A_PART))];
}
