import { cards } from '#domain/guard/card.ts';
import { digitRuns } from '#domain/guard/digit-runs.ts';
import { emails } from '#domain/guard/email.ts';
import { hideDates } from '#domain/guard/hide-dates.ts';
import { ibans } from '#domain/guard/iban.ts';
import { IBAN_SHAPES } from '#domain/guard/iban-shapes.ts';
import { knownValues } from '#domain/guard/known-values.ts';
import { national, phones } from '#domain/guard/phone.ts';
import { GAP, plainCharacters } from '#domain/guard/plain-characters.ts';
import type { Sighting } from '#domain/guard/sighting.ts';
import { sirets } from '#domain/guard/siret.ts';
import { socialSecurityNumbers } from '#domain/guard/social-security-number.ts';
import { taxNumbers } from '#domain/guard/tax-number.ts';

/** Identifiers of real people that must not enter. */
export type RealIdentifier = 'social-security-number' | 'iban' | 'tax-number' | 'siret' | 'card' | 'phone' | 'email';

/** What a text looks like; `unfamiliar` has the shape of an identifier, but is neither real nor the persona's. */
export type Verdict =
  | { kind: 'fine' }
  | { kind: 'real'; identifier: RealIdentifier }
  | { kind: 'unfamiliar'; identifier: RealIdentifier };

/** The surest first: thirteen digits with a right tax key are a tax number before they are anything else. */
const DETECTORS: [RealIdentifier, (text: string) => Sighting[]][] = [
  ['iban', ibans],
  ['tax-number', taxNumbers],
  ['social-security-number', socialSecurityNumbers],
  ['siret', sirets],
  ['card', cards],
  ['phone', phones],
  ['email', emails],
];

/** Looks at what was typed, pasted, or at a file's name. `fiction`: every string that belongs to the exercise. */
export function inspect(text: string, fiction: readonly string[]): Verdict {
  const known = knownValues(fiction);
  const readable = hideDates(known.hide(plainCharacters(text)));
  let asked: Verdict = { kind: 'fine' };
  for (const [identifier, sightingsIn] of DETECTORS) {
    const foreign = sightingsIn(readable).filter(({ value }) => !known.holds(value));
    if (foreign.some(({ real }) => real)) return { kind: 'real', identifier };
    if (foreign.length > 0 && asked.kind === 'fine') asked = { kind: 'unfamiliar', identifier };
  }
  return asked;
}

const ENOUGH_DIGITS = 7;
const IBAN_START = new RegExp(`(?:^|[^A-Z0-9])(?:${Object.keys(IBAN_SHAPES).join('|')})\\d{2}${GAP}[A-Z0-9]`, 'i');
const CORSICAN_START = new RegExp(`[123478](?:${GAP}\\d){4}${GAP}2${GAP}[AB]`, 'i');
const ADDRESS_START = /[\p{L}\d][\p{L}\d._+-]{0,63}\s?@\S{0,64}/giu;

/**
 * Whether a text may be the beginning of a real identifier: seven digits in a row or more, the first letters of an
 * account, a name before an at sign. Such a text is not kept before it is finished.
 */
export function mayBeUnfinished(text: string, fiction: readonly string[]): boolean {
  const known = knownValues(fiction);
  const readable = hideDates(known.hide(plainCharacters(text)));
  const begun = (value: string) => !known.begins(value);
  const digits = digitRuns(readable).map((run) => run.digits);
  const account = IBAN_START.exec(readable);
  return (
    digits.some((run) => run.length >= ENOUGH_DIGITS && begun(run) && begun(national(run))) ||
    (account !== null &&
      begun(
        readable
          .slice(account.index)
          .toUpperCase()
          .replace(/[^A-Z0-9]/g, ''),
      )) ||
    CORSICAN_START.test(readable) ||
    (readable.match(ADDRESS_START) ?? []).some((address) => begun(address.replace(/\s/g, '').toLowerCase()))
  );
}

/** Every string of the fiction: all that a persona, papers or other things of the exercise contain, however deep. */
export function fictionOf(...things: unknown[]): string[] {
  return [...new Set(things.flatMap(stringsIn))];
}

function stringsIn(thing: unknown): string[] {
  if (typeof thing === 'string') return [thing];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.values(thing).flatMap(stringsIn);
}
