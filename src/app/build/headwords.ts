import { readFileSync } from 'node:fs';
import path from 'node:path';
import { registerOf } from '#content/namespace.ts';
import { readTextFile } from '#content/text-file.ts';
import { withHeadwords } from '#domain/marked-text.ts';
import type { CompiledMessage } from '#ui/text/words.ts';

/** Where each word's headword stands, for the language of a text file. */
export function wordListFor(root: string, file: string): string {
  return path.join(root, `src/explain/words/words.text.${registerOf(file) ?? 'fr'}.yaml`);
}

/** What was read from a list last: every text file asks for the same three. */
const known = new Map<string, { source: string; headwords: Map<string, string> }>();

/** The headword of each entry. A project without a word list has none: its marks show their slugs. */
export function headwordsIn(file: string): Map<string, string> {
  let source = '';
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    return new Map();
  }
  const before = known.get(file);
  if (before?.source === source) return before.headwords;
  const { entries } = readTextFile(file, source);
  const headwords = new Map(
    entries.flatMap(({ path, message }): [string, string][] =>
      path.endsWith('.word') ? [[path.slice(0, -'.word'.length), message]] : [],
    ),
  );
  known.set(file, { source, headwords });
  return headwords;
}

/**
 * Writes the headword into every `[[slug]]` of a message, so that a screen can show its words before the list of
 * explanations has arrived.
 */
export function nameWords(message: CompiledMessage, headwords: ReadonlyMap<string, string>): CompiledMessage {
  return message.map((token) => {
    if (typeof token === 'string') return withHeadwords(token, (slug) => headwords.get(slug));
    const [name, kind, choices] = token;
    if (typeof choices !== 'object' || choices === null) return token;
    const named = Object.entries(choices).map(([choice, branch]) => [
      choice,
      Array.isArray(branch) ? nameWords(branch as CompiledMessage, headwords) : branch,
    ]);
    return [name, kind, Object.fromEntries(named)] as typeof token;
  });
}
