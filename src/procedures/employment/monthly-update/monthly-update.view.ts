import type { CaseFile } from '#domain/case-file.ts';
import type { EffectInput, WantedDocument } from '#domain/procedure.ts';
import { partsOf } from '#domain/time.ts';
import { lastMinute, windowOf } from '#procedures/employment/monthly-update/monthly-update.calendar.ts';
import type { UpdateContext } from '#procedures/employment/monthly-update/monthly-update.machine.ts';
import {
  declaredEmployer,
  isRefused,
  numberOf,
  slotsOf,
  verdictOn,
} from '#procedures/employment/monthly-update/monthly-update.payslips.ts';

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

/** The states in which a person has not read the payslips, or not all of them. */
const UNREAD = ['received', 'advanceOrdered', 'awaitingPayslips', 'checkingPayslips', 'payslipRefused'];

/** The payslip of each employer declared, as the page "my documents" shows it. What is not read yet is not betrayed. */
export function wantedPayslips(input: EffectInput): WantedDocument[] {
  const { caseFile } = input;
  const { month } = caseFile.context as UpdateContext;
  const step = recordedStep(caseFile.value);
  if (step === undefined) return [];
  return slotsOf(caseFile.answers).map((slot): WantedDocument => {
    const asked = {
      slot,
      kind: 'payslip' as const,
      month,
      employer: declaredEmployer(caseFile.answers, slot),
    };
    const uploads = caseFile.uploads[slot] ?? [];
    if ((caseFile.context as UpdateContext).slips[slot] !== 'missing')
      return { ...asked, state: UNREAD.includes(step) ? 'received' : 'accepted', files: uploads };
    const again = step === 'payslipRefused' && uploads.length > 0;
    return {
      ...asked,
      attach: 'attachPayslip',
      files: [],
      ...(again ? { state: 'refused', reason: reasonFor(slot, input) } : { state: 'wanted' }),
    };
  });
}

/** What the agent found; a person may also ask again without saying why. */
function reasonFor(slot: string, { caseFile, applicant }: EffectInput): string {
  const { month } = caseFile.context as UpdateContext;
  const verdict = verdictOn(caseFile.uploads[slot], slot, caseFile.answers, applicant, month);
  return isRefused(verdict) ? verdict : 'asked';
}

function recordedStep(value: CaseFile['value']): string | undefined {
  const step = typeof value === 'string' ? undefined : value.recorded;
  return typeof step === 'string' ? step : undefined;
}
