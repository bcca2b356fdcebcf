import { readdirSync } from 'node:fs';
import path from 'node:path';
import { textsOfSession } from '#app/session/texts-of-session.ts';
import { namespaceOf, registerOf } from '#content/namespace.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Register } from '#domain/text.ts';
import type { RuleBook } from '#engine/session/setting.ts';

/** The registers to read, the last winning: where plain French is not written, French serves. */
const READINGS: Record<Register, Register[]> = { fr: ['fr'], en: ['en'], facile: ['fr', 'facile'] };

export const REGISTERS = Object.keys(READINGS) as Register[];

/** The text files of the project by namespace and register, the scenarios' included. */
export function textFiles(root: string): ReadonlyMap<string, string> {
  const files = ['src', 'scenarios'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      `${folder}/${file}`.replaceAll(path.sep, '/'),
    ),
  );
  return new Map(
    files
      .filter((file) => registerOf(file) && !file.startsWith('src/ui/example/'))
      .map((file) => [`${namespaceOf(file)} ${registerOf(file)}`, file]),
  );
}

interface Surroundings {
  root: string;
  files: ReadonlyMap<string, string>;
}

/** A module with the words of some namespaces in one register, as far as a first page needs them. */
export function wordsCode(namespaces: readonly string[], register: Register, { root, files }: Surroundings): string {
  const imports: string[] = [];
  const catalogs = namespaces.map((namespace) => {
    const parts = READINGS[register].flatMap((reading) => {
      const file = files.get(`${namespace} ${reading}`);
      if (!file) return [];
      const address = path.join(root, file).replaceAll(path.sep, '/');
      imports.push(`import t${imports.length} from ${JSON.stringify(`${address}?first`)};`);
      return [`...t${imports.length - 1}`];
    });
    return `${JSON.stringify(namespace)}: { ${parts.join(', ')} }`;
  });
  return [...imports, `export const catalogs = { ${catalogs.join(', ')} };`].join('\n');
}

/**
 * One module with everything that the first page of a session needs beside the code of every session: the exercise, the
 * rules in play, the words in one register. On a slow network each request that waits for another one costs.
 */
export function openingCode(
  exercise: Exercise,
  register: Register,
  { rules, ...surroundings }: Surroundings & { rules: RuleBook },
): string {
  return [
    `export { exercise } from 'virtual:exercise/${exercise.id}';`,
    `export { rules } from 'virtual:rules/${exercise.id}';`,
    wordsCode(textsOfSession({ exercise, rules }), register, surroundings),
  ].join('\n');
}
