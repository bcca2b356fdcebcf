import type { DebtFacts } from '#api/debt.ts';
import type { Cents } from '#domain/money.ts';
import { type Instant, instantOf, partsOf } from '#domain/time.ts';

export interface Instalment {
  /** The day of the next one; a day of the month of those after it. */
  at: Instant;
  amount: Cents;
}

/** What is still to come of a plan: the same amount each month, and what is left with the last one. */
export function instalmentsOf({ plan, left }: Pick<DebtFacts, 'plan' | 'left'>): Instalment[] {
  const { next, each } = plan ?? {};
  if (next === undefined || !each) return [];
  const { year, month } = partsOf(next);
  const count = Math.ceil(left / each);
  return Array.from({ length: count }, (_, index) => ({
    at: index === 0 ? next : instantOf(year, month + index, 1),
    amount: Math.min(each, left - index * each),
  }));
}
