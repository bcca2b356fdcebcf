import type { CaseView } from '#api/contract.ts';
import { type Instant, instantOf, partsOf } from '#domain/time.ts';
import { quarterlyFacts } from '#portals/family/declaration/declaration-status.ts';

export interface MonthCell {
  /** Its first day. */
  month: Instant;
  role: 'counts' | 'left' | 'now';
}

/** The months that count, oldest first, then those that follow up to the one in which one declares. */
export function monthCells(quarterly: CaseView): MonthCell[] {
  const { months } = quarterlyFacts(quarterly);
  const last = months.at(-1) ?? quarterly.now;
  const left = monthAfter(last);
  return [
    ...months.map((month): MonthCell => ({ month, role: 'counts' })),
    { month: left, role: 'left' },
    { month: monthAfter(left), role: 'now' },
  ];
}

function monthAfter(month: Instant): Instant {
  const { year, month: number } = partsOf(month);
  return instantOf(year, number + 1, 1);
}
