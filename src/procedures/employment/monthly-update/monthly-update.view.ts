import type { EffectInput } from '#domain/procedure.ts';
import { partsOf } from '#domain/time.ts';
import { lastMinute, windowOf } from '#procedures/employment/monthly-update/monthly-update.calendar.ts';
import type { UpdateContext } from '#procedures/employment/monthly-update/monthly-update.machine.ts';
import { declaredEmployer, numberOf, slotsOf } from '#procedures/employment/monthly-update/monthly-update.payslips.ts';

/** What the portal may know of the monthly update. Dates are moments of simulated time, amounts are in cents. */
export function monthlyUpdateView({ caseFile }: EffectInput) {
  const context = caseFile.context as UpdateContext;
  const { year, month } = partsOf(context.month);
  const sent = caseFile.history.findLast(({ event }) => event === 'submit');
  return {
    month: context.month,
    opens: context.opens,
    lastDay: lastMinute(context),
    nextOpens: windowOf(year, month + 1).opens,
    sentAt: sent?.at,
    registeredAgainAt: caseFile.history.findLast(({ event }) => event === 'registerAgain')?.at,
    payslips: slotsOf(caseFile.answers).map((slot) => ({
      slot,
      number: numberOf(slot),
      employer: declaredEmployer(caseFile.answers, slot),
      wanted: context.slips[slot] === 'missing',
      fileName: caseFile.uploads[slot]?.[0]?.fileName,
    })),
  };
}
