import fc from 'fast-check';
import type { RealIdentifier } from '#domain/guard/guard.ts';

/**
 * Identifiers that could be somebody's, made up anew for each test and computed here on their own: the guard must not be
 * checked with its own sums. None is written down.
 */

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const pick = (...values: string[]) => fc.constantFrom(...values);
const together = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((some) => some.join(''));
const remainder = (text: string) => Number(BigInt(text) % 97n);
const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The digit that makes Luhn's sum come out. */
function luhnDigit(start: string): string {
  const sum = [...start].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
const withLuhnDigit = (start: string) => start + luhnDigit(start);

const months = pick(...Array.from({ length: 12 }, (_, index) => twoDigits(index + 1)), '20', '31', '42', '50', '99');
const departments = pick('01', '33', '59', '75', '95', '99', '2A', '2B');
const thirteen = together(pick('1', '2', '3', '4', '7', '8'), digits(2), months, departments, digits(6));
const withNirKey = (number: string) => {
  const counted = number.replace('2A', '19').replace('2B', '18');
  return number + twoDigits(97 - remainder(counted));
};

const companies = digits(8)
  .filter((start) => /[1-9]/.test(start))
  .map(withLuhnDigit);
const asNumber = (text: string) => [...text].map((sign) => Number.parseInt(sign, 36)).join('');
const withIbanKey = (country: string) => (account: string) =>
  `${country}${twoDigits(98 - remainder(`${asNumber(account + country)}00`))}${account}`;

const FICTION_BLOCKS = /^(?:19900|26191|35301|46571|53649|63998)/;
const subscribers = together(pick(...'123456789'), digits(8)).filter((number) => !FICTION_BLOCKS.test(number));

/** Each kind of identifier, without anything between its characters. */
export const realIdentifiers: Record<RealIdentifier, fc.Arbitrary<string>> = {
  'social-security-number': fc.oneof(thirteen.map(withNirKey), thirteen),
  iban: fc.oneof(
    together(
      digits(10).filter((start) => /[1-9]/.test(start)),
      digits(8),
      fc.stringMatching(/^[0-9A-Z]{3}$/),
      digits(2),
    ).map(withIbanKey('FR')),
    digits(12).map(withIbanKey('BE')),
    digits(24).map(withIbanKey('MA')),
  ),
  'tax-number': together(pick(...'0123'), digits(9))
    .filter((start) => /[1-9]/.test(start))
    .map((start) => start + String(Number(start) % 511).padStart(3, '0')),
  siret: together(companies, digits(4)).map(withLuhnDigit),
  card: fc
    .oneof(
      together(pick('4'), digits(14)),
      together(pick('51', '55', '23', '65'), digits(13)),
      together(pick('34'), digits(12)),
      together(pick('4'), digits(17)),
    )
    .map(withLuhnDigit),
  phone: fc.oneof(
    subscribers.map((number) => `0${number}`),
    subscribers.map((number) => `+33${number}`),
    subscribers.map((number) => `0033${number}`),
  ),
  email: fc
    .tuple(fc.stringMatching(/^[a-z]{1,12}(\.[a-z]{2,12})?$/), pick('orange.fr', 'gmail.com', 'mairie-ville.fr'))
    .map(([name, domain]) => `${name}@${domain}`),
};

const gaps = pick(' ', '.', '-', '\u00a0', '\u202f', ' - ', '_');

/** An identifier as somebody writes it: in one piece, or with the same gap after any of its characters. */
export const spaced = (identifiers: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(identifiers, gaps, fc.array(fc.boolean(), { minLength: 34, maxLength: 34 }), fc.boolean())
    .map(([identifier, gap, where, small]) => {
      if (identifier.includes('@')) return identifier;
      const written = [...identifier]
        .map((sign, at) => (at > 0 && sign !== '+' && where[at] ? gap + sign : sign))
        .join('');
      return small ? written.toLowerCase() : written;
    });

/** Any of them, in any spacing. */
export const anyRealIdentifier: fc.Arbitrary<string> = fc.oneof(
  ...Object.values(realIdentifiers).map((identifiers) => spaced(identifiers)),
);

/** Letters and digits alone. */
export const compactOf = (text: string): string => text.replace(/[^\p{L}\d@]/gu, '');
