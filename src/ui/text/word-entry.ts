import type { Catalog, Words } from '#ui/text/words.ts';

/** What is said of one word. */
export interface WordEntry {
  slug: string;
  word: string;
  plain: string;
  example: string;
  /** The official term, or where one meets it on real sites. */
  official?: string;
}

const NAMESPACE = 'words';

/** The entry of a word; undefined when the list has none. */
export function entryOf(words: Words, slug: string): WordEntry | undefined {
  const say = (part: string) => words.say(NAMESPACE, `${slug}.${part}`);
  if (!words.has(NAMESPACE, `${slug}.word`)) return undefined;
  const official = words.has(NAMESPACE, `${slug}.official`) ? { official: say('official') } : {};
  return { slug, word: say('word'), plain: say('plain'), example: say('example'), ...official };
}

/** Every entry of the list, in alphabetical order. */
export function entriesOf(words: Words, catalog: Catalog): WordEntry[] {
  const slugs = [...new Set(Object.keys(catalog).map((path) => path.slice(0, path.indexOf('.'))))];
  const inOrder = new Intl.Collator(words.register === 'en' ? 'en' : 'fr');
  return slugs.flatMap((slug) => entryOf(words, slug) ?? []).sort((a, b) => inOrder.compare(a.word, b.word));
}
