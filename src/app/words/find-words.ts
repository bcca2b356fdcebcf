import type { WordEntry } from '#ui/text/word-entry.ts';

/** The entries whose word, explanation or official term holds what was typed, accents and capitals aside. */
export function findWords(entries: WordEntry[], typed: string): WordEntry[] {
  const wanted = bare(typed).trim();
  if (wanted === '') return entries;
  const inWord = entries.filter(({ word, slug }) => bare(word).includes(wanted) || slug.includes(wanted));
  const inMeaning = entries.filter(
    (entry) => !inWord.includes(entry) && bare(`${entry.plain} ${entry.official ?? ''}`).includes(wanted),
  );
  return [...inWord, ...inMeaning];
}

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
