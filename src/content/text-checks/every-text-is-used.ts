import type { Problem } from '#content/problem.ts';
import { procedureKeys } from '#content/procedure-keys.ts';
import { nearest } from '#content/spelling.ts';
import type { Namespace, TextCatalogue } from '#content/text-catalogue.ts';
import { WORDS } from '#content/text-checks/words-are-known.ts';
import type { TextUse } from '#content/text-uses.ts';
import type { RuleBook } from '#engine/session/setting.ts';

/** Texts of the cast, which the shells show as a whole. */
const CAST: Record<string, string[]> = {
  personas: ['brief'],
  agencies: ['name', 'tagline', 'alert.subject', 'alert.body'],
};

/** Every text asked for exists, and every text that exists is asked for. */
export function everyTextIsUsed({ namespaces }: TextCatalogue, uses: TextUse[], rules: RuleBook): Problem[] {
  const all = [...namespaces.values()];
  return [
    ...uses.filter(({ strict }) => strict).flatMap((use) => unknownText(use, all)),
    ...Object.values(rules).flatMap((procedure) => {
      const name = `procedures/${procedure.id}`;
      const namespace = namespaces.get(name);
      const file = `src/${name}/${name.split('/').at(-1)}.text.fr.yaml`;
      if (!namespace)
        return [{ file, line: 1, what: 'this file is missing.', cure: 'Write it: npm run new:procedure shows how.' }];
      return missing(namespace, procedureKeys(procedure).required, 'the data of the procedure asks for it');
    }),
    ...all
      .filter(({ name }) => !all.some(({ inherits }) => inherits.has(name)))
      .flatMap((namespace) => unused(namespace, uses, rules)),
  ];
}

function unknownText({ file, line, namespace, path }: TextUse, all: Namespace[]): Problem[] {
  const meant = all.filter(({ name }) => matches(namespace, name));
  if (meant.length === 0) {
    const cure = nearest(
      namespace,
      all.map(({ name }) => name),
    );
    const what = `there is no text file for "${namespace}".`;
    return [{ file, line, what, cure: cure ? `Did you mean "${cure}"?` : 'Write it, or correct the name.' }];
  }
  const known = meant.flatMap(({ texts }) => [...texts.fr.keys()]);
  if (known.some((key) => matches(path, key))) return [];
  const near = nearest(path, known);
  const place = meant[0]?.files.fr ?? namespace;
  const cure = near ? `Did you mean "${near}"?` : `Add it to ${place}.`;
  return [{ file, line, what: `text "${namespace}:${path}" does not exist.`, cure }];
}

function missing(namespace: Namespace, keys: string[], why: string): Problem[] {
  return keys
    .filter((key) => !namespace.texts.fr.has(key))
    .map((key) => {
      const near = nearest(
        key,
        [...namespace.texts.fr.keys()].filter((path) => !keys.includes(path)),
      );
      const cure = near ? `Rename "${near}".` : `Add it: ${why}.`;
      return { file: namespace.files.fr ?? namespace.name, line: 1, what: `"${key}" is missing.`, cure };
    });
}

function unused(namespace: Namespace, uses: TextUse[], rules: RuleBook): Problem[] {
  const isProcedure = namespace.name.startsWith('procedures/');
  // What a procedure may say is known exactly, so a string that only looks like a path does not count there.
  const relevant = uses.filter(
    (use) => matches(use.namespace, namespace.name) && !(isProcedure && use.namespace === '*'),
  );
  const [kind = ''] = namespace.name.split('/');
  // Scenarios have their own check, and so have the words that can be touched.
  if (kind === 'scenarios' || kind === WORDS) return [];
  const procedure = isProcedure ? rules[namespace.name.slice('procedures/'.length)] : undefined;
  const keys = procedure ? procedureKeys(procedure) : { required: CAST[kind] ?? [], optional: [] };
  const known = new Set([...keys.required, ...keys.optional]);
  return [...namespace.texts.fr.values()]
    .filter(({ path }) => !known.has(path) && !relevant.some((use) => matches(use.path, path)))
    .map(({ path, file, line }) => {
      const near = nearest(
        path,
        keys.required.filter((key) => !namespace.texts.fr.has(key)),
      );
      const cure = near ? `Did you mean "${near}"?` : 'Remove it, in every language.';
      return { file, line, what: `"${path}" is not used.`, cure };
    });
}

/** Whether a name with gaps (`letters.*.subject`) can stand for another. */
function matches(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return pattern === name;
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[.\\/\-+?^${}()|[\]]/g, '\\$&'))
    .join('.+');
  return new RegExp(`^${expression}$`).test(name);
}
