import type { Cents } from '#domain/money.ts';
import type { Register } from '#domain/text.ts';
import type { Instant } from '#domain/time.ts';

/** Dates, amounts and sizes as a person of that language writes them. */
export interface Format {
  /** samedi 29 mars 2031 */
  day: (at: Instant) => string;
  /** 15 h 30 */
  time: (at: Instant) => string;
  /** samedi 29 mars 2031 à 15 h 30 */
  dayTime: (at: Instant) => string;
  /** mars 2031 */
  month: (at: Instant) => string;
  /** 1 234,56 €; whole amounts carry no cents. */
  money: (cents: Cents) => string;
  /** 1,2 Mo */
  size: (bytes: number) => string;
  number: (value: number) => string;
  /** 8,5 % */
  share: (value: number) => string;
}

/** U+00A0: keeps two words on one line. */
const STUCK = '\u00a0';

/** The language tag of a register, for `lang` attributes and for Intl. */
export const localeOf = (register: Register): 'fr' | 'en-GB' => (register === 'en' ? 'en-GB' : 'fr');

// Instants are the persona's wall clock: any other time zone would move the hands.
const timeZone = 'UTC';

function openFormat(locale: 'fr' | 'en-GB'): Format {
  const french = locale === 'fr';
  const days = lazily(
    () =>
      new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }),
  );
  const times = lazily(
    () => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hour12: true, timeZone }),
  );
  const months = lazily(() => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone }));
  const amounts = lazily(
    () => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' }),
  );
  const numbers = lazily(() => new Intl.NumberFormat(locale));
  const shares = lazily(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }));
  const sizesIn = (unit: 'byte' | 'kilobyte' | 'megabyte') =>
    lazily(
      () =>
        new Intl.NumberFormat(locale, {
          style: 'unit',
          unit,
          unitDisplay: unit === 'byte' ? 'long' : 'short',
          maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
        }),
    );
  const sizes = { byte: sizesIn('byte'), kilobyte: sizesIn('kilobyte'), megabyte: sizesIn('megabyte') };

  const day = (at: Instant) => {
    const part = Object.fromEntries(
      days()
        .formatToParts(at)
        .map(({ type, value }) => [type, value]),
    );
    // French writes the first of the month as an ordinal, and only the first.
    const number = french && part.day === '1' ? '1er' : part.day;
    return `${part.weekday} ${number}${STUCK}${part.month} ${part.year}`;
  };
  const time = (at: Instant) => {
    if (!french) return times().format(at).replace(/\s/, STUCK);
    const minutes = Math.floor(at / 60_000);
    const minute = minutes % 60;
    const hour = `${Math.floor(minutes / 60) % 24}${STUCK}h`;
    return minute === 0 ? hour : `${hour}${STUCK}${String(minute).padStart(2, '0')}`;
  };
  return {
    day,
    time,
    dayTime: (at) => `${day(at)} ${french ? 'à' : 'at'} ${time(at)}`,
    month: (at) => months().format(at),
    money: (cents) => amounts().format(cents / 100),
    size: (bytes) => {
      if (bytes < 1000) return sizes.byte().format(bytes);
      // From 999,500 bytes on, kilobytes would round to "1,000 kB".
      return bytes < 999_500 ? sizes.kilobyte().format(bytes / 1000) : sizes.megabyte().format(bytes / 1_000_000);
    },
    number: (value) => numbers().format(value),
    share: (value) => shares().format(value),
  };
}

/** Intl objects are costly to make: each is made when it is first needed, once. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const opened = new Map<string, Format>();

/** The formats of a register. */
export function formatFor(register: Register): Format {
  const locale = localeOf(register);
  const known = opened.get(locale) ?? openFormat(locale);
  opened.set(locale, known);
  return known;
}
