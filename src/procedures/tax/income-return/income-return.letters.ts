import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import { COUNTED_BOXES } from '#domain/tax-boxes.ts';
import type { TextRef, TextValue } from '#domain/text.ts';
import { choice } from '#procedures/papers/choice.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';
import {
  balanceOf,
  debitsIn,
  type ReturnContext,
  resultOf,
} from '#procedures/tax/income-return/income-return.context.ts';
import { correctionCloses, correctionOpens, type Debit, noticeOf, refundOf } from '#procedures/taxes/taxes.calendar.ts';

type Values = Record<string, TextValue>;

/** The bank of everybody in Valfleury. */
const BANK = 'releves@banque-de-la-lirette.example';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as ReturnContext;
const day = (at: number): TextValue => ({ day: at });

/** The letters about the return. All lie in the portal and an e-mail says so; what the bank says comes from the bank. */
export const incomeReturnLetters: Record<string, LetterRule> = {
  'window-open': { ...written(transmitted), link: '/return' },
  'automatic-proposed': { ...written(transmitted), link: '/return' },
  reminder: { ...written(({ caseFile }) => ({ state: choice(String(caseFile.value)) })), link: '/return' },
  'late-file': { ...written(latestLine), link: '/return' },
  receipt: {
    ...written((input) => ({ ...stamped(input), ...result(input), ...times(input) })),
    link: '/return/receipt',
    document: 'letter',
  },
  'declarative-notice': {
    ...written((input) => ({ ...stamped(input), ...result(input), ...times(input) })),
    link: '/notices',
    document: 'tax-notice',
  },
  'taken-for-filed': {
    ...written((input) => ({ ...result(input), ...times(input), changed: contextOf(input).filled ? 'yes' : 'no' })),
    link: '/return',
  },
  'not-filed': {
    ...written(({ caseFile }) => ({ filled: (caseFile.context as ReturnContext).filled ? 'yes' : 'no' })),
    link: '/return',
  },
  notice: {
    ...written((input) => ({
      number: contextOf(input).number ?? '',
      ...result(input),
      ...times(input),
      ...debits(input),
    })),
    link: '/notices',
    document: 'tax-notice',
  },
  'refund-paid': { ...written((input) => ({ ...result(input), ...times(input) })), link: '/payments' },
  debited: {
    channels: ['email'],
    sender: { address: BANK },
    values: (input) => ({
      ...years(input),
      number: contextOf(input).number ?? '',
      day: day(input.now),
      amount: { money: taken(input)?.amount ?? 0 },
    }),
  },
  'new-rate': { ...written(result), link: '/payments' },
};

function written(values: (input: EffectInput) => Values): LetterRule {
  return { channels: ['email', 'portal'], values: (input) => ({ ...years(input), ...values(input) }) };
}

/** Years in words, because a year is no number to be grouped; and the last day. */
function years(input: EffectInput): Values {
  const { year, closes } = contextOf(input);
  return { year: String(year), income: String(year - 1), lastDay: day(lastMinute(closes)) };
}

function transmitted(input: EffectInput): Values {
  return { lines: contextOf(input).known.boxes.filter(({ sent }) => sent > 0).length };
}

/** The line of a file that came late: which box, from whom, what it holds now. */
function latestLine(input: EffectInput): Values {
  const { latest, signed, filled } = contextOf(input);
  return {
    box: latest?.box ?? '',
    from: latest?.from ?? '',
    named: latest?.from === undefined ? 'no' : 'yes',
    unit: latest && COUNTED_BOXES.includes(latest.box) ? 'children' : 'money',
    count: latest?.sent ?? 0,
    amount: { money: latest?.sent ?? 0 },
    done: signed ? 'signed' : filled ? 'filled' : 'nothing',
  };
}

function stamped(input: EffectInput): Values {
  return { number: contextOf(input).number ?? '', day: day(input.now), time: { time: input.now } };
}

/** What the return comes to, and which way the balance goes. */
function result(input: EffectInput): Values {
  const context = contextOf(input);
  const { tax = 0, credits = 0, withheld = 0, rate = 0 } = resultOf(context) ?? {};
  const balance = balanceOf(context);
  return {
    tax: { money: tax },
    credits: { money: credits },
    anyCredits: credits > 0 ? 'yes' : 'no',
    withheld: { money: withheld },
    balance: { money: Math.abs(balance) },
    way: balance < 0 ? 'back' : balance > 0 ? 'toPay' : 'even',
    // In hundredths, with a tenth: messages know no format for shares.
    percent: Math.round(rate * 1000) / 10,
  };
}

function times(input: EffectInput): Values {
  const { year } = contextOf(input);
  return {
    notice: day(noticeOf(year)),
    refund: day(refundOf(year)),
    correctionFrom: day(correctionOpens(year)),
    correctionLast: day(lastMinute(correctionCloses(year))),
  };
}

const lineOf = ({ at, amount }: Debit): TextRef => ({
  key: 'procedures/tax/income-return:debits.line',
  values: { day: { day: at }, amount: { money: amount } },
});

function debits(input: EffectInput): Values {
  const all = debitsIn(contextOf(input));
  return { debits: { lines: all.map(lineOf) }, count: all.length };
}

/** The debit that was taken last. */
function taken(input: EffectInput): Debit | undefined {
  const context = contextOf(input);
  return debitsIn(context)[context.taken - 1];
}
