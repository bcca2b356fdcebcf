import type { DebtFacts } from '#api/debt.ts';
import type { Cents } from '#domain/money.ts';
import { type Instant, instantOf, partsOf } from '#domain/time.ts';

export interface Instalment {
  at: Instant;
  amount: Cents;
}

/** What is still to come of a plan: the same amount each month, and what is left with the last one. */
export function instalmentsOf({ plan, left }: Pick<DebtFacts, 'plan' | 'left'>): Instalment[] {
  if (!plan || typeof plan.next !== 'number' || plan.each <= 0) return [];
  const { year, month, day } = partsOf(plan.next);
  const count = Math.ceil(left / plan.each);
  return Array.from({ length: count }, (_, index) => ({
    at: instantOf(year, month + index, day),
    amount: Math.min(plan.each, left - index * plan.each),
  }));
}
