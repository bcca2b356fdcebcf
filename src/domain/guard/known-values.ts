import { digitRuns } from '#domain/guard/digit-runs.ts';
import { emails } from '#domain/guard/email.ts';
import { national } from '#domain/guard/phone.ts';
import { compact, GAP, plainCharacters } from '#domain/guard/plain-characters.ts';

/** What belongs to the exercise, ready to be compared with what is typed. */
export interface KnownValues {
  /** Takes the exercise's own values out of a text, however they are spaced or cased. */
  hide: (text: string) => string;
  /** Whether this is a value of the exercise, or a part of one, as it is while somebody types it. */
  holds: (value: string) => boolean;
  /** Whether a value of the exercise begins like this. */
  begins: (value: string) => boolean;
}

/** Shorter values are no identifiers, and could stand by chance in a real one. */
const LONG_ENOUGH = 10;
/** Longer strings are sentences; what they contain counts, not the whole. */
const ONE_VALUE = 40;
const SHORTEST = 7;

const remembered = new WeakMap<readonly string[], KnownValues>();

/** The values among the strings of an exercise. */
export function knownValues(fiction: readonly string[]): KnownValues {
  const known = remembered.get(fiction) ?? gather(fiction);
  remembered.set(fiction, known);
  return known;
}

function gather(fiction: readonly string[]): KnownValues {
  const plain = fiction.map(plainCharacters);
  const short = plain.filter(({ length }) => length <= ONE_VALUE).map(compact);
  const runs = plain.flatMap(digitRuns).flatMap(({ digits }) => [digits, national(digits)]);
  const values = [...new Set([...short.filter((value) => digitsOf(value).length >= SHORTEST), ...runs])].filter(
    ({ length }) => length >= SHORTEST,
  );
  const addresses = plain.flatMap(emails).map(({ value }) => value);
  const long = values.filter(({ length }) => length >= LONG_ENOUGH).sort((a, b) => b.length - a.length);
  const written = long.length > 0 ? new RegExp(long.map((value) => [...value].join(GAP)).join('|'), 'gi') : undefined;
  const starts = [...values, ...values.map(digitsOf), ...addresses];

  return {
    hide: (text) => (written ? text.replace(written, (found) => '|'.repeat(found.length)) : text),
    holds: (value) =>
      value.includes('@')
        ? addresses.some((address) => address.startsWith(value))
        : values.some((known) =>
            [known, digitsOf(known)].some((all) => all.includes(value) || all.includes(national(value))),
          ),
    begins: (value) => starts.some((start) => start.startsWith(value)),
  };
}

const digitsOf = (value: string): string => value.replace(/\D/g, '');
