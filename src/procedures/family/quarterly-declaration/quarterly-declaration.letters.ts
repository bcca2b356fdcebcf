import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { TextValue } from '#domain/text.ts';
import { MINUTE, partsOf } from '#domain/time.ts';
import { monthPaidAt, nextPayment } from '#procedures/benefits/benefits.calendar.ts';
import { differenceOf } from '#procedures/family/quarterly-declaration/quarterly-declaration.amounts.ts';
import {
  computedAt,
  monthsCounted,
  monthsPaidOn,
  nightAfter,
  quarterAfter,
  studiedAt,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.calendar.ts';
import type { QuarterlyContext } from '#procedures/family/quarterly-declaration/quarterly-declaration.context.ts';
import { isContested, proofOf } from '#procedures/family/quarterly-declaration/quarterly-declaration.lines.ts';
import { choice } from '#procedures/papers/choice.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';

type Values = Record<string, TextValue>;

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as QuarterlyContext;
const day = (at: number): TextValue => ({ day: at });
const yesNo = (isSo: boolean) => (isSo ? 'yes' : 'no');

/** The letters about the declaration. All lie in the portal; the e-mail only says so. */
export const quarterlyLetters: Record<string, LetterRule> = {
  'window-open': {
    ...written((input) => ({ ...months(input), ...window(input), lines: contextOf(input).lines.length })),
    link: '/declaration',
  },
  reminder: { ...written((input) => ({ ...months(input), ...window(input) })), link: '/declaration' },
  late: {
    ...written((input) => ({ ...months(input), payment: day(nextPayment(input.now)) })),
    link: '/declaration',
  },
  'not-paid': {
    ...written((input) => ({ month: { month: monthPaidAt(input.now) }, next: day(nextPayment(input.now)) })),
    link: '/declaration',
  },
  receipt: { ...written(receipt), link: '/declaration/receipt', document: 'letter' },
  'under-study': {
    ...written((input) => ({
      count: contextOf(input).lines.filter(isContested).length,
      answer: day(studiedAt(input.now)),
      old: { money: contextOf(input).lastQuarter },
    })),
    link: '/declaration',
  },
  'proof-request': { ...written((input) => ({ ...refusedProof(input), ...proofEnds(input) })), link: '/documents' },
  'proof-reminder': { ...written(proofEnds), link: '/documents' },
  'new-amount': {
    ...written((input) => ({ ...newAmount(input), ...paidMonths(input), ...lines(input) })),
    link: '/payments',
    document: 'letter',
  },
  'amount-changed': {
    ...written((input) => ({ ...newAmount(input), why: contextOf(input).recountedFor })),
    link: '/payments',
    document: 'letter',
  },
  'mistake-received': {
    ...written((input) => ({
      ...stamped(input),
      month: { month: contextOf(input).mistake?.month ?? input.now },
      answer: day(studiedAt(input.now)),
    })),
    link: '/declaration',
    document: 'letter',
  },
  'mistake-refused': {
    ...written((input) => ({ reason: reason(input), amount: { money: contextOf(input).monthly } })),
    link: '/declaration',
  },
};

function written(values: (input: EffectInput) => Values): LetterRule {
  return { channels: ['email', 'portal'], values };
}

const reason = (input: EffectInput) => choice(contextOf(input).keptBecause ?? 'file-confirmed');

function months(input: EffectInput): Values {
  const [first = 0, second = 0, third = 0] = monthsCounted(contextOf(input));
  return { first: { month: first }, second: { month: second }, third: { month: third } };
}

/** The number that proves that something was sent: when it was, to the minute. */
export function receiptNumber(at: number): string {
  const minute = String(Math.floor(at / MINUTE) % 100_000).padStart(5, '0');
  return `AUB-${partsOf(at).year}-${minute}`;
}

function window(input: EffectInput): Values {
  return { lastDay: day(lastMinute(contextOf(input).closes)) };
}

function stamped({ now }: EffectInput): Values {
  return { number: receiptNumber(now), day: day(now), time: { time: now } };
}

function receipt(input: EffectInput): Values {
  const context = contextOf(input);
  const contested = context.lines.filter(isContested).length;
  const night = nightAfter(input.now);
  return {
    ...stamped(input),
    ...months(input),
    contested,
    correctBefore: day(night),
    answer: day(contested > 0 ? studiedAt(night) : computedAt(input.now)),
    late: yesNo(context.late),
    household: input.caseFile.answers.household === 'no' ? 'no' : 'yes',
  };
}

/** The first paper that could not be used, and of which month and payer it should have been. */
function refusedProof(input: EffectInput): Values {
  const { refused, lines: all } = contextOf(input);
  const [slot = '', verdict = 'unreadable'] = Object.entries(refused)[0] ?? [];
  const line = all.find(({ id }) => proofOf(id) === slot);
  return {
    count: Object.keys(refused).length,
    reason: choice(verdict),
    payer: line?.payer ?? '',
    month: { month: line?.month ?? input.now },
  };
}

function proofEnds(input: EffectInput): Values {
  return { lastDay: day(lastMinute(contextOf(input).proofEnds)) };
}

/** The amount, what it was before, and what became of months that are paid already. */
function newAmount(input: EffectInput): Values {
  const { monthly, before, months: paid } = contextOf(input);
  const difference = differenceOf(paid);
  const way = difference === 0 ? 'none' : difference > 0 ? 'tooLittle' : 'tooMuch';
  return {
    amount: { money: monthly },
    before: { money: before },
    same: yesNo(monthly === before),
    way,
    difference: { money: Math.abs(difference) },
    payment: day(nextPayment(input.now)),
  };
}

function paidMonths(input: EffectInput): Values {
  const context = contextOf(input);
  const [first = 0, second = 0, third = 0] = monthsPaidOn(context);
  return {
    paidFirst: { month: first },
    paidSecond: { month: second },
    paidThird: { month: third },
    next: day(quarterAfter(context, context.lastDay).opens),
    waiting: context.held.length,
  };
}

/** What became of the lines that were corrected or added. */
function lines(input: EffectInput): Values {
  const states = contextOf(input).lines.map(({ state }) => state);
  const was = (state: string) => states.filter((one) => one === state).length;
  const kept = contextOf(input).keptBecause === undefined ? 'noPaper' : reason(input);
  return { accepted: was('accepted'), refused: was('refused'), reason: kept };
}
