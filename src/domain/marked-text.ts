/** A stretch of a text: plain, or a word that can be touched to have it explained. */
export type Stretch = string | MarkedWord;

export interface MarkedWord {
  /** What is read. */
  shown: string;
  /** Its entry in the word list. */
  slug: string;
}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** `[[cookie]]` shows the entry's own word, `[[cookies|cookie]]` other words. */
const MARK = new RegExp(`\\[\\[(?:([^\\[\\]|]*[^\\s\\[\\]|][^\\[\\]|]*)\\|)?(${SLUG})\\]\\]`, 'g');

/** What an entry of the word list may be called. */
export const isSlug = (name: string): boolean => new RegExp(`^${SLUG}$`).test(name);

/** Cuts a text at its marks. A mark that is not well written stays in the text as it stands. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const mark of text.matchAll(MARK)) {
    const [whole, shown, slug = ''] = mark;
    if (mark.index > from) stretches.push(text.slice(from, mark.index));
    stretches.push({ shown: shown ?? slug.replaceAll('-', ' '), slug });
    from = mark.index + whole.length;
  }
  if (from < text.length) stretches.push(text.slice(from));
  return stretches;
}

/** The text as it is read, without its marks. */
export function withoutMarks(text: string): string {
  if (!text.includes('[[')) return text;
  return stretchesOf(text)
    .map((stretch) => (typeof stretch === 'string' ? stretch : stretch.shown))
    .join('');
}

/** Writes out what `[[slug]]` shows, once the word list is at hand: `[[headword|slug]]`. */
export function withHeadwords(text: string, headwordOf: (slug: string) => string | undefined): string {
  return text.replace(MARK, (whole, shown: string | undefined, slug: string) => {
    const headword = shown === undefined ? headwordOf(slug) : undefined;
    return headword === undefined ? whole : `[[${headword}|${slug}]]`;
  });
}
