/** A text as it is looked for: without capitals and accents. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The words one looks for, each of which must be found. */
export const wordsIn = (typed: string): string[] => plain(typed).split(/\s+/).filter(Boolean);
