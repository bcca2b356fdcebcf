import * as v from 'valibot';
import { parseDuration, parseInstant } from '#domain/time.ts';

/** Phone numbers that Arcep keeps for fiction: they can never ring anywhere. Written with or without spaces. */
const FICTION_PHONE = /^(?:01 ?99 ?00|02 ?61 ?91|03 ?53 ?01|04 ?65 ?71|05 ?36 ?49|06 ?39 ?98) ?\d{2} ?\d{2}$/;

/** A short line of free text. */
export const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty. Write it, or remove the line.'));

/** The name of a file or folder. */
export const slug = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not a name of this kind. Use small letters without accents, digits and hyphens.',
  ),
);

/** `2031-03-29`, or `2031-03-29T15:30` where the hour matters. */
export const moment = v.pipe(
  v.string(),
  v.check(
    (text) => parseInstant(text) !== undefined,
    'is not a date of the calendar. Write it as 2031-03-29, or 2031-03-29T15:30 where the hour matters.',
  ),
);

/** `2031-03-29`. */
export const day = v.pipe(
  v.string(),
  v.check(
    (text) => text.length === 10 && parseInstant(text) !== undefined,
    'is not a day of the calendar. Write it as 2031-03-29.',
  ),
);

/** `2031-03`. */
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'is not a month. Write it as 2031-03.'));

/** `P4D`, `PT15M`, `P2W`. */
export const duration = v.pipe(
  v.string(),
  v.check(
    (text) => parseDuration(text) !== undefined,
    'is not a length of time. Write P4D for four days, P2W for two weeks, PT15M for fifteen minutes.',
  ),
);

/** Euros with at most two decimals. */
export const euros = v.pipe(
  v.number(),
  v.minValue(0, 'is below zero. Write the amount in euros, for example 312.50.'),
  v.check(
    (amount) => Math.abs(Math.round(amount * 100) - amount * 100) < 1e-6,
    'has more than two decimals. Write the amount in euros and cents, for example 312.50.',
  ),
);

export const wholeNumber = (from: number, to: number) =>
  v.pipe(
    v.number(),
    v.integer(`is not a whole number. Write a number from ${from} to ${to}, without decimals.`),
    v.minValue(from, `is too small. Write a number from ${from} to ${to}.`),
    v.maxValue(to, `is too large. Write a number from ${from} to ${to}.`),
  );

export const fictionPhone = v.pipe(
  v.string(),
  v.regex(
    FICTION_PHONE,
    'may belong to somebody. Use a number that is kept for fiction, for example 06 39 98 12 34 or 05 36 49 12 34.',
  ),
);

export const fictionAddress = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9.-]+\.example$/, 'may exist. Use an address that ends in .example.'),
);

export const fictionEmail = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/, 'may belong to somebody. Use an address that ends in .example.'),
);

/** A short number or name of a sender, as a phone shows it: letters and spaces, or what cannot be called. */
export const shownNumber = v.pipe(v.string(), v.regex(/^[A-ZÀ-Ý][\p{L} -]{1,20}$/u, 'is not the name of a sender.'));

export const fictionTown = v.pipe(
  v.string(),
  v.regex(/^99 ?\d{3} \S/, 'may exist. Begin with a postcode in 99, e.g. 99 999 Valfleury-sur-Lirette.'),
);
