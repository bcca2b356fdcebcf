const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const DOTS = /[\u00b7\u2022\u2024\u2027\u22c5]/g;
/** The digits of Arabic and Persian; those of other widths and faces become plain by normalising. */
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** What may stand between the characters of one identifier: at most three spaces, dots, dashes… */
export const GAP_CHARACTERS = '[\\s.\\-_/()]';
export const LONGEST_GAP = 3;
export const GAP = `${GAP_CHARACTERS}{0,${LONGEST_GAP}}`;

/** A text as a careful reader sees it: one kind of digit, of space, of dash, and nothing invisible. */
export function plainCharacters(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(DOTS, '.')
    .replace(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** Letters and digits alone, in capitals. */
export const compact = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
