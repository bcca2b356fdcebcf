import type { Cents } from '#domain/money.ts';

/** One monthly instalment: rounded up to the cent, so that the last one is the smallest. */
export function instalment(total: Cents, months: number): Cents {
  return Math.ceil(total / Math.max(1, months));
}

/** What is taken this time: never more than what is left. */
export function taken(left: Cents, each: Cents): Cents {
  return Math.min(left, each);
}
