import type { Cents } from '#domain/money.ts';
import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { TextValue } from '#domain/text.ts';
import { type Instant, partsOf, toDay } from '#domain/time.ts';
import { allowance } from '#procedures/employment/monthly-update/monthly-update.amounts.ts';
import {
  lastMinute,
  readAt,
  transferAt,
  windowOf,
} from '#procedures/employment/monthly-update/monthly-update.calendar.ts';
import type { UpdateContext } from '#procedures/employment/monthly-update/monthly-update.machine.ts';
import {
  declaredEmployer,
  grossOf,
  isRefused,
  slotsOf,
  verdictOn,
} from '#procedures/employment/monthly-update/monthly-update.payslips.ts';
import { daysOfSickLeave } from '#procedures/employment/monthly-update/monthly-update.sick-leave.ts';
import { choice } from '#procedures/papers/choice.ts';

type Values = Record<string, TextValue>;

const contextOf = ({ caseFile }: Pick<EffectInput, 'caseFile'>) => caseFile.context as UpdateContext;

const dates = (input: EffectInput): Values => {
  const context = contextOf(input);
  return { month: { month: context.month }, opens: { day: context.opens }, lastDay: { day: lastMinute(context) } };
};

const paidSoFar = ({ caseFile }: EffectInput) => caseFile.payments.reduce((sum, { amount }) => sum + amount, 0);
const lastPayment = ({ caseFile }: EffectInput) => caseFile.payments.at(-1)?.amount ?? 0;

const both: LetterRule['channels'] = ['email', 'portal'];

export const monthlyUpdateLetters: Record<string, LetterRule> = {
  'window-open': { channels: ['email'], values: dates, link: '/update' },
  reminder: { channels: ['email'], values: dates, link: '/update' },
  receipt: {
    channels: both,
    document: 'letter',
    values: (input) => ({ ...dates(input), ...receipt(input), nextOpens: { day: nextWindow(input).opens } }),
    link: '/update/receipt',
  },
  'leaving-receipt': {
    channels: both,
    document: 'letter',
    values: (input) => ({ ...dates(input), ...receipt(input) }),
    link: '/update',
  },
  advance: {
    channels: both,
    values: (input) => ({ ...dates(input), amount: { money: lastPayment(input) } }),
    link: '/documents',
  },
  'payslip-reminder': { channels: both, values: dates, link: '/documents' },
  'document-request': {
    channels: both,
    values: (input) => ({ ...dates(input), ...refusedPaper(input) }),
    link: '/documents',
  },
  'gap-found': { channels: both, values: (input) => ({ ...dates(input), ...gap(input) }), link: '/messages' },
  'situation-noted': { channels: both, values: dates, link: '/messages' },
  payment: {
    channels: both,
    document: 'letter',
    values: (input) => ({
      ...dates(input),
      amount: { money: lastPayment(input) },
      total: { money: paidSoFar(input) },
      parts: input.caseFile.payments.length,
    }),
    link: '/payments',
  },
  'nothing-due': { channels: both, document: 'letter', values: dates, link: '/payments' },
  overpaid: {
    channels: both,
    document: 'letter',
    values: (input) => ({
      ...dates(input),
      paid: { money: paidSoFar(input) },
      due: { money: contextOf(input).due },
      difference: { money: paidSoFar(input) - contextOf(input).due },
    }),
    link: '/messages',
  },
  'mistake-received': {
    channels: both,
    document: 'letter',
    values: (input) => ({ ...dates(input), answerBy: { day: readAt(input.now) } }),
    link: '/update',
  },
  'mistake-mended': {
    channels: both,
    values: (input) => ({
      ...dates(input),
      paid: { money: paidSoFar(input) },
      due: { money: contextOf(input).due },
      balance: balanceOf(contextOf(input).due - paidSoFar(input)),
    }),
    link: '/messages',
  },
  'registration-ended': {
    channels: both,
    document: 'letter',
    values: (input) => ({ ...dates(input), ended: { day: input.now } }),
    link: '/register-again',
  },
  'registration-received': {
    channels: both,
    document: 'letter',
    values: (input) => ({ answerBy: { day: readAt(input.now) } }),
    link: '/account',
  },
  'registered-again': {
    channels: both,
    document: 'letter',
    values: (input) => ({ from: { day: askedAgainAt(input) }, nextOpens: { day: nextWindow(input).opens } }),
    link: '/account',
  },
};

/** Which way the money goes once a mistake is mended. */
function balanceOf(difference: Cents): string {
  if (difference === 0) return 'none';
  return difference > 0 ? 'arrears' : 'overpaid';
}

/** The receipt's number: the month, and the minute it was stamped. */
export function receiptNumber({ caseFile, now }: Pick<EffectInput, 'caseFile' | 'now'>): string {
  const month = toDay(contextOf({ caseFile }).month).slice(0, 7);
  return `BRU-${month}-${String(Math.floor(now / 60_000) % 100_000).padStart(5, '0')}`;
}

function receipt(input: EffectInput): Values {
  const { now } = input;
  const { firstTransfer } = contextOf(input);
  return {
    number: receiptNumber(input),
    stampedDay: { day: now },
    stampedTime: { time: now },
    transfer: { day: transferAt(now, firstTransfer) },
  };
}

/** Registration counts from the day of the new request, not from the day it was examined. */
function askedAgainAt({ caseFile, now }: EffectInput): Instant {
  return caseFile.history.findLast(({ event }) => event === 'registerAgain')?.at ?? now;
}

function nextWindow(input: EffectInput) {
  const { year, month } = partsOf(contextOf(input).month);
  return windowOf(year, month + 1);
}

function refusedPaper(input: EffectInput): Values {
  const { caseFile, applicant } = input;
  const { month } = contextOf(input);
  const refused = slotsOf(caseFile.answers)
    .map((slot) => ({ slot, verdict: verdictOn(caseFile.uploads[slot], slot, caseFile.answers, applicant, month) }))
    .find(({ verdict }) => isRefused(verdict));
  return {
    employer: declaredEmployer(caseFile.answers, refused?.slot ?? slotsOf(caseFile.answers)[0] ?? ''),
    reason: choice(contextOf(input).askedFor ?? refused?.verdict ?? 'asked'),
  };
}

function gap(input: EffectInput): Values {
  const { caseFile, applicant } = input;
  const daily = applicant.account.dailyAllowance ?? 0;
  const declared = grossOf(caseFile.answers, {});
  const read = grossOf(caseFile.answers, caseFile.uploads);
  return {
    declared: { money: declared },
    read: { money: read },
    before: { money: allowance(daily, declared, daysOfSickLeave(caseFile.answers, contextOf(input).month)) },
    after: { money: contextOf(input).due },
  };
}
