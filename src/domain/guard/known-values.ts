import { digitRuns } from '#domain/guard/digit-runs.ts';
import { emails } from '#domain/guard/email.ts';
import { national } from '#domain/guard/phone.ts';
import { compact, GAP_CHARACTERS, LONGEST_GAP, plainCharacters } from '#domain/guard/plain-characters.ts';

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
  const starts = [...values, ...values.map(digitsOf), ...addresses];

  return {
    hide: (text) => without(text, long),
    holds: (value) =>
      value.includes('@')
        ? addresses.some((address) => address.startsWith(value))
        : values.some((known) =>
            [known, digitsOf(known)].some((all) => all.includes(value) || all.includes(national(value))),
          ),
    begins: (value) => starts.some((start) => start.startsWith(value)),
  };
}

const GAP_CHARACTER = new RegExp(GAP_CHARACTERS);

/** A text with bars where values stand in it, the longest first. One expression for all values takes long to prepare. */
function without(text: string, values: readonly string[]): string {
  const places = [...text.matchAll(/[A-Z0-9]/gi)].map(({ index }) => index);
  const letters = places
    .map((place) => text.charAt(place))
    .join('')
    .toUpperCase();
  const isNear = (at: number) => {
    const [from = 0, to = 0] = [places[at - 1], places[at]];
    const between = text.slice(from + 1, to);
    return between.length <= LONGEST_GAP && [...between].every((one) => GAP_CHARACTER.test(one));
  };
  let hidden = text;
  for (let at = 0; at < letters.length; at += 1) {
    const value = values.find(
      (one) => letters.startsWith(one, at) && [...one.slice(1)].every((_, index) => isNear(at + index + 1)),
    );
    if (value === undefined) continue;
    const [from = 0, to = 0] = [places[at], places[at + value.length - 1]];
    hidden = `${hidden.slice(0, from)}${'|'.repeat(to + 1 - from)}${hidden.slice(to + 1)}`;
    at += value.length - 1;
  }
  return hidden;
}

const digitsOf = (value: string): string => value.replace(/\D/g, '');
