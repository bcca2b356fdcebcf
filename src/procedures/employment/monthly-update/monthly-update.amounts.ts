import type { Cents } from '#domain/money.ts';
import { monthlyUpdateFacts as facts } from '#procedures/employment/monthly-update/monthly-update.facts.ts';

/** The allowance of a month, in cents, simplified: thirty days, less part of the gross pay and the days of sick leave. */
export function allowance(daily: Cents, gross: Cents, daysOff = 0): Cents {
  const full = daily * Math.max(0, facts.daysPaid - daysOff);
  return Math.max(0, full - Math.round(gross * facts.payDeducted));
}

/** What is paid before the payslips have come, less what was paid already. */
export function advance(provisional: Cents, paid: Cents): Cents {
  return Math.max(0, Math.round(provisional * facts.advanceShare) - paid);
}
