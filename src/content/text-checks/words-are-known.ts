import type { Problem } from '#content/problem.ts';
import { nearest } from '#content/spelling.ts';
import type { Namespace, PlacedText, TextCatalogue } from '#content/text-catalogue.ts';
import { isSlug, stretchesOf, withoutMarks } from '#domain/marked-text.ts';
import type { Register } from '#domain/text.ts';

/** The word list. Its texts are looked up by the words that other texts mark. */
export const WORDS = 'words';

const REGISTERS: Register[] = ['fr', 'en', 'facile'];
const PARTS = ['word', 'plain', 'example', 'official'];
const NEEDED = PARTS.filter((part) => part !== 'official');

/** Names of buttons, links, fields and tabs: there a word cannot be touched. */
const NAMES = /(?:^|\.)(?:title|subject|label|summary|word)$|\.options\.[^.]+$/;

/** Every marked word is explained, every explanation is marked somewhere, and marks are well written. */
export function wordsAreKnown({ namespaces }: TextCatalogue): Problem[] {
  const list = namespaces.get(WORDS);
  const slugs = [...new Set([...(list?.texts.fr.keys() ?? [])].map(slugOf))];
  const texts = [...namespaces.values()].flatMap((namespace) =>
    REGISTERS.flatMap((register) => [...namespace.texts[register].values()].map((text) => ({ text, namespace }))),
  );
  const marked = new Set(texts.flatMap(({ text, namespace }) => (namespace === list ? [] : marksOf(text))));
  return [
    ...texts.flatMap(({ text, namespace }) => (namespace === list ? inTheList(text) : inAText(text, slugs))),
    ...(list ? slugs.flatMap((slug) => entry(list, slug, marked)) : []),
  ];
}

const slugOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('.'))) || path;

function marksOf({ message }: PlacedText): string[] {
  return stretchesOf(message).flatMap((stretch) => (typeof stretch === 'string' ? [] : [stretch.slug]));
}

function inAText(text: PlacedText, slugs: string[]): Problem[] {
  const marks = marksOf(text);
  const at = placed(text);
  if (marks.length > 0 && NAMES.test(text.path)) {
    const cure = 'Mark it where it is explained, in a sentence.';
    return [at(`"${text.path}" marks a word, and is the name of something: nobody could touch it there.`, cure)];
  }
  return [
    ...malformed(text),
    ...[...new Set(marks)].flatMap((slug) => {
      if (!slugs.includes(slug)) {
        const near = nearest(slug, slugs);
        const cure = near ? `Did you mean "${near}"?` : `Explain it in src/explain/words/, in every language.`;
        return [at(`"${text.path}" marks the word "${slug}", which is not explained.`, cure)];
      }
      if (marks.filter((other) => other === slug).length < 2 || isChoice(text)) return [];
      return [at(`"${text.path}" marks "${slug}" twice.`, 'Mark it the first time only.')];
    }),
  ];
}

/** The branches of a choice may each mark the same word: only one of them is shown. */
const isChoice = ({ compiled }: PlacedText) => compiled.some((token) => typeof token !== 'string' && token.length > 2);

function malformed(text: PlacedText): Problem[] {
  if (!/\[\[|\]\]/.test(withoutMarks(text.message))) return [];
  const cure = 'Write [[cookie]] or [[cookies|cookie]]: the word shown, then the name of its entry.';
  return [placed(text)(`"${text.path}" has a mark that is not well written.`, cure)];
}

function inTheList(text: PlacedText): Problem[] {
  const at = placed(text);
  const slug = slugOf(text.path);
  const part = text.path.slice(slug.length + 1);
  if (!isSlug(slug))
    return [at(`"${slug}" cannot name an entry.`, 'Write it in lower case, without accents: mot-de-passe.')];
  if (!PARTS.includes(part)) return [at(`"${text.path}" is not shown.`, `An entry has: ${PARTS.join(', ')}.`)];
  if (/\[\[|\]\]/.test(text.message)) {
    return [at(`"${text.path}" marks a word.`, 'Remove the mark: an explanation stands on its own.')];
  }
  return [];
}

function entry(list: Namespace, slug: string, marked: ReadonlySet<string>): Problem[] {
  const first = [...list.texts.fr.values()].find(({ path }) => slugOf(path) === slug);
  if (!first || !isSlug(slug)) return [];
  const at = placed(first);
  const absent = NEEDED.filter((part) => !list.texts.fr.has(`${slug}.${part}`));
  return [
    ...absent.map((part) => at(`"${slug}.${part}" is missing.`, 'Add it, in every language.')),
    ...(marked.has(slug) ? [] : [at(`no text marks "${slug}".`, `Write [[${slug}]] where somebody meets the word.`)]),
  ];
}

function placed({ file, line }: PlacedText) {
  return (what: string, cure: string): Problem => ({ file, line, what, cure });
}
