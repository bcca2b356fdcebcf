import { REGISTERS } from '#app/build/opening-code.ts';
import type { CatalogueEntry } from '#content/catalogue.ts';
import { agenciesOf, firstChoiceOf, listed, partsOf } from '#content/exercise-list.ts';
import type { Register } from '#domain/text.ts';

/** The modules that the start page and the list of exercises are drawn from: `first-choice`, `exercise-list/fr`, `exercise-part/fr/0`. */
export function listCode(name: string, catalogue: CatalogueEntry[]): string {
  const [kind, register = 'fr', index] = name.split('/') as [string, Register?, string?];
  if (kind === 'first-choice') return firstChoiceCode(catalogue);
  const parts = partsOf(catalogue);
  if (kind === 'exercise-part') {
    const entries = parts[Number(index)]?.entries ?? [];
    return `export const exercises = ${JSON.stringify(entries.map((entry) => listed(entry, register)))};`;
  }
  const loadable = parts.map(({ agency, level, entries }, at) => {
    const known = JSON.stringify({ agency, level, count: entries.length });
    return `{ ...${known}, load: () => import('virtual:exercise-part/${register}/${at}') }`;
  });
  return `export const parts = [${loadable.join(', ')}];`;
}

function firstChoiceCode(catalogue: CatalogueEntry[]): string {
  const first = firstChoiceOf(catalogue);
  const choice = Object.fromEntries(
    REGISTERS.map((register) => [register, first.map((entry) => listed(entry, register))]),
  );
  return [
    `export const firstChoice = ${JSON.stringify(choice)};`,
    `export const total = ${catalogue.length};`,
    `export const agencies = ${JSON.stringify(agenciesOf(catalogue))};`,
  ].join('\n');
}
