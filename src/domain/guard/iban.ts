import { modulo97 } from '#domain/guard/checksums.ts';
import { countryOf, IBAN_SHAPES } from '#domain/guard/iban-shapes.ts';
import type { Sighting } from '#domain/guard/sighting.ts';

/** Letters and digits of a text, with no more than a usual gap between neighbours. */
const STRETCH = /[A-Z0-9]+(?:[\s.\-_/()]{1,3}[A-Z0-9]+)*/g;
const RIB = /\d{10}[A-Z0-9]{11}\d{2}/;
const GENERIC = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** Account numbers of every country, and French ones as banks print them at home (RIB). */
export function ibans(text: string): Sighting[] {
  const stretches = text.toUpperCase().match(STRETCH) ?? [];
  return stretches.flatMap((written) => {
    const words = written.match(/[A-Z0-9]+/g) ?? [];
    return [...byCountry(words.join('')), ...byForm(words), ...ribs(words)];
  });
}

/** The last two digits of a French account: 97 less what the three parts before leave. */
export function ribKeyOf(bank: string, branch: string, account: string): string {
  const digits = account.replace(/[A-Z]/g, (letter) => String(RIB_LETTERS[letter] ?? 0));
  const sum = 89 * Number(bank) + 15 * Number(branch) + 3 * modulo97(digits);
  return String(97 - (sum % 97)).padStart(2, '0');
}

const RIB_LETTERS: Record<string, number> = Object.fromEntries(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [letter, index < 18 ? (index % 9) + 1 : (index % 9) + 2]),
);

/** The remainder is one, and the check digits are ones that the computation can give. */
export function isIban(iban: string): boolean {
  if (/^..(?:00|01|99)/.test(iban)) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  return modulo97([...moved].map((sign) => Number.parseInt(sign, 36)).join('')) === 1;
}

/** Wherever a country's letters are followed by what its accounts look like, words on both sides or not. */
function byCountry(signs: string): Sighting[] {
  return [...signs].flatMap((_, from) => {
    const shape = IBAN_SHAPES[countryOf(signs, from)];
    const value = shape?.exec(signs.slice(from))?.[0];
    return value === undefined || !hasEnoughDigits(value) ? [] : [{ value, real: isIban(value) }];
  });
}

/** Any other country's: written in one piece, or in blocks of four. */
function byForm(words: string[]): Sighting[] {
  const blocks =
    words.length > 1 && words.every(({ length }, at) => length === 4 || (at === words.length - 1 && length < 4));
  const candidates = blocks ? [...words, words.join('')] : words;
  return candidates
    .filter((word) => GENERIC.test(word) && hasEnoughDigits(word) && isIban(word))
    .map((value) => ({ value, real: true }));
}

function ribs(words: string[]): Sighting[] {
  return words.flatMap((_, from) => {
    let signs = '';
    for (let to = from; to < words.length && signs.length < 23; to += 1) signs += words[to];
    const [bank, branch, account, key] = [signs.slice(0, 5), signs.slice(5, 10), signs.slice(10, 21), signs.slice(21)];
    const shaped = signs.length === 23 && RIB.test(signs) && account.replace(/\D/g, '').length >= 6;
    return shaped && /[1-9]/.test(bank) && key === ribKeyOf(bank, branch, account)
      ? [{ value: signs, real: true }]
      : [];
  });
}

/** Words after two letters and a house number are not an account: `numéro 12, rue…`. */
const hasEnoughDigits = (signs: string): boolean => signs.replace(/\D/g, '').length >= 10;
