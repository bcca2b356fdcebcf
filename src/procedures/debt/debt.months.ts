import type { Cents } from '#domain/money.ts';
import { type Day, type Instant, instantOf, parseInstant, partsOf } from '#domain/time.ts';

/** A month as it was paid, and as it should have been. */
export interface DebtMonth {
  month: Instant;
  paid: Cents;
  owed: Cents;
  /** The day on which it was paid, where that is known. */
  paidOn?: Instant;
}

/** A month as another case or a scenario says it: days may be written as `2031-03-01`. */
export type MonthFound = Omit<DebtMonth, 'month' | 'paidOn'> & { month: Instant | Day; paidOn?: Instant | Day };

/** A moment, whichever way it was said; undefined where nobody said one. */
export function momentOf(day: Instant | Day | undefined): Instant | undefined {
  return typeof day === 'string' ? parseInstant(day) : day;
}

/** How much too much was paid for a month. */
export function overpaidFor({ paid, owed }: Pick<DebtMonth, 'paid' | 'owed'>): Cents {
  return paid - owed;
}

/** The months by which a sum is understood: none where they do not come to it, for a table that adds up otherwise explains nothing. */
export function monthsBehind(amount: Cents, found: readonly MonthFound[] = []): DebtMonth[] {
  const sum = found.reduce((total, month) => total + overpaidFor(month), 0);
  if (sum !== amount) return [];
  return found.map(({ month, paid, owed, paidOn }) => {
    const on = momentOf(paidOn);
    return { month: momentOf(month) ?? 0, paid, owed, ...(on === undefined ? {} : { paidOn: on }) };
  });
}

/** How much too much was truly paid for a month; undefined where only the whole sum is known. */
export function trulyOverpaidFor(month: Instant, truly: Cents, known: readonly DebtMonth[]): Cents | undefined {
  if (truly > 0 && known.length === 0) return undefined;
  const found = known.find((one) => one.month === month);
  return found ? overpaidFor(found) : 0;
}

/** Whether a sum is wrong because it counts months for which nothing is due, rather than too much for each. */
export function countsOtherMonths(asked: readonly DebtMonth[], known: readonly DebtMonth[]): boolean {
  const isDue = (month: DebtMonth) => overpaidFor(month) > 0;
  return known.length > 0 && asked.filter(isDue).length > known.filter(isDue).length;
}

/** The first and the last day of the months that a sum is about; undefined where only the sum is known. */
export function periodOf(months: readonly DebtMonth[]): { from: Instant; to: Instant } | undefined {
  const [first] = months;
  const last = months.at(-1);
  if (!first || !last) return undefined;
  const { year, month } = partsOf(last.month);
  return { from: first.month, to: instantOf(year, month + 1, 0) };
}

/** Months in a row that were paid and due alike: a long list is read more easily so. */
export function alikeInARow(months: readonly DebtMonth[]): DebtMonth[][] {
  const rows: DebtMonth[][] = [];
  for (const month of months) {
    const row = rows.at(-1);
    if (row?.[0]?.paid === month.paid && row[0].owed === month.owed) row.push(month);
    else rows.push([month]);
  }
  return rows;
}
