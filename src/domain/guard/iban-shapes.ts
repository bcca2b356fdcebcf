/**
 * How long account numbers are in each country and where their digits stand (n digits, a letters, c either), as in the
 * registry of IBANs. Knowing it, a number is found among words without taking words for numbers.
 */
const STRUCTURES: Record<string, string> = {
  AD: '8n12c',
  AE: '19n',
  AL: '8n16c',
  AT: '16n',
  AZ: '4a20c',
  BA: '16n',
  BE: '12n',
  BG: '4a6n8c',
  BH: '4a14c',
  BR: '23n1a1c',
  BY: '4c4n16c',
  CH: '5n12c',
  CI: '2c22n',
  CR: '18n',
  CY: '8n16c',
  CZ: '20n',
  DE: '18n',
  DK: '14n',
  DO: '4c20n',
  DZ: '22n',
  EE: '16n',
  EG: '25n',
  ES: '20n',
  FI: '14n',
  FO: '14n',
  FR: '10n11c2n',
  GB: '4a14n',
  GE: '2a16n',
  GI: '4a15c',
  GL: '14n',
  GR: '7n16c',
  HR: '17n',
  HU: '24n',
  IE: '4a14n',
  IL: '19n',
  IS: '22n',
  IT: '1a10n12c',
  JO: '4a4n18c',
  KW: '4a22c',
  KZ: '3n13c',
  LB: '4n20c',
  LI: '5n12c',
  LT: '16n',
  LU: '3n13c',
  LV: '4a13c',
  MA: '24n',
  MC: '10n11c2n',
  MD: '2c18c',
  ME: '18n',
  MG: '23n',
  MK: '3n10c2n',
  ML: '2c22n',
  MR: '23n',
  MT: '4a5n18c',
  MU: '4a19n3a',
  NL: '4a10n',
  NO: '11n',
  PK: '4a16c',
  PL: '24n',
  PS: '4a21c',
  PT: '21n',
  QA: '4a21c',
  RO: '4a16c',
  RS: '18n',
  SA: '2n18c',
  SE: '20n',
  SI: '15n',
  SK: '20n',
  SM: '1a10n12c',
  SN: '2c22n',
  TN: '20n',
  TR: '6n16c',
  UA: '6n19c',
  XK: '16n',
};

const CLASSES: Record<string, string> = { n: '\\d', a: '[A-Z]', c: '[A-Z0-9]' };

const shapeOf = (country: string, structure: string): RegExp => {
  const parts = [...structure.matchAll(/(\d+)([nac])/g)].map(([, length, kind = 'c']) => `${CLASSES[kind]}{${length}}`);
  return new RegExp(`^${country}\\d{2}${parts.join('')}`);
};

/** What account numbers begin like, by country. */
export const IBAN_SHAPES: Record<string, RegExp> = Object.fromEntries(
  Object.entries(STRUCTURES).map(([country, structure]) => [country, shapeOf(country, structure)]),
);

/** The two letters at this place. */
export const countryOf = (signs: string, at: number): string => signs.slice(at, at + 2);
