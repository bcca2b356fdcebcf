import { DAY, type Instant, nextTimeOfDay, partsOf, startOfDay, toDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { monthFrom } from '#procedures/benefits/benefits.calendar.ts';
import { quarterlyFacts as facts } from '#procedures/family/quarterly-declaration/quarterly-declaration.facts.ts';

/** The dates of one declaration. */
export interface Quarter {
  /** The month in which it is sent, also the first that is paid on it. */
  from: Instant;
  opens: Instant;
  /** Midnight at the end of the last day: the first moment that is too late. */
  closes: Instant;
}

/** The last day is personal: one of a few days of the month, the same each time for one person. */
export function lastDayOf(seed: number): number {
  return facts.firstLastDay + (Math.abs(seed) % facts.lastDays);
}

/** The declaration that is made in a month. */
export function quarterOf(month: Instant, lastDay: number): Quarter {
  const from = monthFrom(month);
  return { from, opens: from + (facts.opensOn - 1) * DAY, closes: from + lastDay * DAY };
}

/** The declaration of a case that opens at a moment: that of its month, or of the next once every last day has passed. */
export function quarterAt(openedAt: Instant, lastDay: number): Quarter {
  const latest = facts.firstLastDay + facts.lastDays - 1;
  return quarterOf(monthFrom(openedAt, partsOf(openedAt).day > latest ? 1 : 0), lastDay);
}

/** The declaration after this one. */
export function quarterAfter({ from }: Pick<Quarter, 'from'>, lastDay: number): Quarter {
  return quarterOf(monthFrom(from, facts.monthsPaid), lastDay);
}

/** The months whose income is declared, oldest first: the fourth, third and second before the declaration. */
export function monthsCounted({ from }: Pick<Quarter, 'from'>): Instant[] {
  return Array.from({ length: facts.monthsCounted }, (_, index) => monthFrom(from, index - facts.oldestMonth));
}

/** The months that are paid on it. */
export function monthsPaidOn({ from }: Pick<Quarter, 'from'>): Instant[] {
  return Array.from({ length: facts.monthsPaid }, (_, index) => monthFrom(from, index));
}

/** A month as papers and scenarios write it, `2031-03`. */
export function monthName(month: Instant): string {
  return toDay(month).slice(0, 7);
}

/** The next run of the computers that work at night. */
export function nightAfter(at: Instant): Instant {
  return nextTimeOfDay(at, facts.nightHour);
}

/** When the new amount is worked out, where nothing is contested. */
export function computedAt(at: Instant): Instant {
  return officeAfter(at, facts.workingDaysToCompute);
}

/** When somebody has looked at a corrected line or at a mistake. */
export function studiedAt(at: Instant): Instant {
  return officeAfter(at, facts.workingDaysToStudy);
}

function officeAfter(at: Instant, workingDays: number): Instant {
  return startOfDay(addWorkingDays(at, workingDays)) + facts.officeHour;
}
