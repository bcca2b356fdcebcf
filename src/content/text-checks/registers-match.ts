import type { Problem } from '#content/problem.ts';
import { isExplained } from '#content/procedure-keys.ts';
import { nearest } from '#content/spelling.ts';
import type { Namespace, PlacedText, TextCatalogue } from '#content/text-catalogue.ts';
import { WORDS } from '#content/text-checks/words-are-known.ts';
import { placeholdersOf } from '#content/text-file.ts';
import type { Register } from '#domain/text.ts';

/** English says all that French says; so does very plain French where somebody explains or coaches. */
export function registersMatch({ namespaces }: TextCatalogue): Problem[] {
  return [...namespaces.values()].flatMap((namespace) => [
    ...compare(namespace, 'en', () => true),
    ...compare(namespace, 'facile', (path) => needsFacile(namespace.name, path)),
  ]);
}

/** What is told behind the screen. */
const EXPLAINING = new Set(['explain', 'circuit', 'counter', 'paths']);

/** Whether a text must also exist in very plain French. Portal texts need not: the real ones do not either. */
export function needsFacile(namespace: string, path: string): boolean {
  if (EXPLAINING.has(namespace) || namespace === WORDS || namespace.startsWith('scenarios/')) return true;
  if (namespace === 'learner') return path.startsWith('coach.');
  return namespace.startsWith('procedures/') && isExplained(path);
}

function compare(namespace: Namespace, register: Register, isNeeded: (path: string) => boolean): Problem[] {
  const french = namespace.texts.fr;
  const other = namespace.texts[register];
  const file = namespace.files[register] ?? fileFor(namespace, register);
  const strange = [...other.values()].filter(({ path }) => !french.has(path));
  const absent = [...french.values()].filter(({ path }) => isNeeded(path) && !other.has(path));
  if (absent.length > 0 && !namespace.files[register]) {
    const cure = `Translate ${absent.length} texts of ${namespace.files.fr ?? namespace.name}.`;
    return [{ file, line: 1, what: 'this file is missing.', cure }];
  }
  return [
    ...absent.map(({ path, file: source, line }) => {
      const misspelt = nearest(
        path,
        strange.map((text) => text.path),
      );
      const cure = misspelt ? `Rename "${misspelt}".` : `Translate line ${line} of ${source}.`;
      return { file, line: 1, what: `"${path}" is missing.`, cure };
    }),
    ...strange.map(({ path, file, line }) => ({
      file,
      line,
      what: `"${path}" is not in the French file.`,
      cure: 'Add it there, or remove it here.',
    })),
    ...[...other.values()].flatMap((text) => differentValues(text, french.get(text.path))),
  ];
}

function differentValues(text: PlacedText, french: PlacedText | undefined): Problem[] {
  if (!french) return [];
  const [here, there] = [placeholdersOf(text.compiled), placeholdersOf(french.compiled)];
  const unknown = here.filter((name) => !there.includes(name));
  const dropped = there.filter((name) => !here.includes(name));
  const what = [
    ...unknown.map((name) => `"${text.path}" uses {${name}}, which the French text does not.`),
    ...dropped.map((name) => `"${text.path}" does not use {${name}}, which the French text does.`),
  ];
  return what.map((sentence) => ({
    file: text.file,
    line: text.line,
    what: sentence,
    cure: 'Use the same values in both.',
  }));
}

function fileFor({ files, name }: Namespace, register: Register): string {
  return files.fr?.replace(/text\.fr\.yaml$/, `text.${register}.yaml`) ?? name;
}
