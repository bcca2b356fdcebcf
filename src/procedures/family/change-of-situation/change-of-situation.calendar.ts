import { DAY, HOUR, type Instant, nextTimeOfDay, startOfDay } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { changeFacts as facts } from '#procedures/family/change-of-situation/change-of-situation.facts.ts';

/** Midnight at the end of the last day to confirm: the first moment that is too late. */
export function confirmBefore(askedAt: Instant): Instant {
  return startOfDay(askedAt) + (facts.daysToConfirm + 1) * DAY;
}

/** The next run of the computers that work at night. */
export function nightAfter(at: Instant): Instant {
  return nextTimeOfDay(at, 3);
}

/** When an agent has checked a declaration: some working days later, at ten. */
export function checkedAt(at: Instant): Instant {
  return startOfDay(addWorkingDays(at, facts.workingDaysToCheck)) + 10 * HOUR;
}
