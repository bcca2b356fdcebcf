import type { Answers } from '#domain/form.ts';
import { DAY, type Instant, instantOf, parseFrenchDay, partsOf } from '#domain/time.ts';
import { monthlyUpdateFacts as facts } from '#procedures/employment/monthly-update/monthly-update.facts.ts';

/** Days of the month that fall into the sick leave declared: another agency pays those. At most the days paid. */
export function daysOfSickLeave(answers: Answers, month: Instant): number {
  if (answers['sick-leave'] !== 'yes') return 0;
  const from = parseFrenchDay(answers['sick-leave-start'] ?? '');
  const to = parseFrenchDay(answers['sick-leave-end'] ?? '');
  if (from === undefined || to === undefined) return 0;
  const { year, month: number } = partsOf(month);
  const first = Math.max(from, month);
  const last = Math.min(to, instantOf(year, number + 1, 1) - DAY);
  return Math.min(facts.daysPaid, Math.max(0, (last - first) / DAY + 1));
}
