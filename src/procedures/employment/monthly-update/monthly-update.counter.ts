import type { AppliedRule, Counter, CounterView, EffectInput } from '#domain/procedure.ts';
import { lastMinute } from '#procedures/employment/monthly-update/monthly-update.calendar.ts';
import type { UpdateContext } from '#procedures/employment/monthly-update/monthly-update.machine.ts';
import {
  declaredGross,
  grossOf,
  isRefused,
  numberOf,
  slotsOf,
} from '#procedures/employment/monthly-update/monthly-update.payslips.ts';

type Result = CounterView['checks'][number]['result'];

const asOf = '2026-11';

const rules: Record<string, AppliedRule> = {
  window: { source: 'mercipourlinfo.fr, calendrier 2026', truth: 'as-in-reality', asOf },
  'payslip-counts': { source: 'francetravail.fr, « Trop-perçu »', truth: 'simplified', asOf },
  advance: { source: 'mes-allocs.fr', truth: 'simplified', asOf },
  'good-faith': { source: 'loi du 10 août 2018 (droit à l’erreur)', truth: 'as-in-reality', asOf },
};

/** The month as the agent sees it: was it declared in time, are the payslips there, and do they say what was declared? */
export const monthlyUpdateCounter: Counter = {
  checks: ['sent-in-time', 'still-looking', 'payslips-there', 'payslips-readable', 'same-pay'],
  compared: ['gross', 'hours', 'paid'],
  rules,
  view: (input) => ({ checks: checksOf(input), compared: comparedIn(input), rules: rulesIn(input) }),
};

function checksOf({ caseFile }: EffectInput): CounterView['checks'] {
  const context = caseFile.context as UpdateContext;
  const sent = caseFile.history.findLast(({ event }) => event === 'submit')?.at;
  const verdicts = Object.values(context.slips);
  const given = verdicts.filter((verdict) => verdict !== 'missing');
  const worked = sent !== undefined && context.worked;
  return [
    { id: 'sent-in-time', result: sent === undefined ? 'waiting' : passed(sent <= lastMinute(context)) },
    { id: 'still-looking', result: sent === undefined ? 'waiting' : passed(context.stillLooking) },
    ...(worked
      ? [
          { id: 'payslips-there', result: given.length === verdicts.length ? 'passed' : 'waiting' } as const,
          { id: 'payslips-readable', result: given.length === 0 ? 'waiting' : passed(!given.some(isRefused)) } as const,
          { id: 'same-pay', result: given.length === 0 ? 'waiting' : passed(!given.includes('gap')) } as const,
        ]
      : []),
  ];
}

const passed = (isGood: boolean): Result => (isGood ? 'passed' : 'failed');

function comparedIn({ caseFile }: EffectInput): CounterView['compared'] {
  const { answers, uploads, payments, context } = caseFile;
  const { due } = context as UpdateContext;
  const slots = slotsOf(answers);
  if (slots.length === 0) return [];
  const papers = slots.flatMap((slot) => uploads[slot]?.flatMap(({ paper }) => paper ?? []) ?? []);
  const declared = slots.reduce((sum, slot) => sum + declaredGross(answers, slot), 0);
  const hours = slots.reduce((sum, slot) => sum + Number(answers[`employer-${numberOf(slot)}-hours`] ?? 0), 0);
  const isComplete = slots.every((slot) => (uploads[slot]?.length ?? 0) > 0);
  const known = grossOf(answers, uploads);
  const printed = papers.reduce((sum, { facts }) => sum + (facts.hours ?? 0), 0);
  const paid = payments.reduce((sum, { amount }) => sum + amount, 0);
  return [
    {
      id: 'gross',
      declared: { money: declared },
      from: 'employers',
      ...(isComplete ? { known: { money: known }, agrees: known === declared } : {}),
    },
    {
      id: 'hours',
      declared: hours,
      from: 'employers',
      ...(isComplete && printed > 0 ? { known: printed, agrees: printed === hours } : {}),
    },
    // An advance is less than what is due, and no disagreement.
    ...(paid > 0
      ? [
          {
            id: 'paid',
            declared: { money: paid },
            known: { money: due },
            from: 'agency-file',
            ...(paid >= due ? { agrees: paid === due } : {}),
          } as const,
        ]
      : []),
  ];
}

function rulesIn({ caseFile }: EffectInput): string[] {
  const { worked, windowOpen } = caseFile.context as UpdateContext;
  return ['window', ...(worked ? ['payslip-counts', 'advance'] : []), ...(windowOpen ? [] : ['good-faith'])];
}
