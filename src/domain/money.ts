/** An amount in euro cents, always a whole number. */
export type Cents = number;

const AMOUNT = /^\d+(?:[.,]\d{1,2})?$/;

/**
 * Reads an amount as people type it in French: `1 234,56`, `1234.56`, `1234 €`.
 * Undefined when it is negative, has more than two decimals, or is no amount.
 */
export function parseAmount(text: string): Cents | undefined {
  const bare = text.replace(/[\s\u00a0\u202f€]/g, '');
  if (!AMOUNT.test(bare)) return undefined;
  const [euros = '0', cents = ''] = bare.split(/[.,]/);
  const amount = Number(euros) * 100 + Number(cents.padEnd(2, '0'));
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** An amount in euros, e.g. 312.5, as cents. */
export function cents(euros: number): Cents {
  return Math.round(euros * 100);
}
