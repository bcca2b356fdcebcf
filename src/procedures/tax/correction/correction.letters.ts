import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { TextValue } from '#domain/text.ts';
import { type Instant, MINUTE, partsOf } from '#domain/time.ts';
import { choice } from '#procedures/papers/choice.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';
import { courtCloses, silenceAfter } from '#procedures/tax/correction/correction.calendar.ts';
import { type CorrectionContext, changeToProve, gainTaken } from '#procedures/tax/correction/correction.context.ts';
import { boxName, boxValue } from '#procedures/tax/correction/correction.fit.ts';
import { incomeTaxOf } from '#procedures/taxes/income-tax.amounts.ts';
import { claimCloses, correctionCloses, nightAfter } from '#procedures/taxes/taxes.calendar.ts';

type Values = Record<string, TextValue>;

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as CorrectionContext;
const day = (at: Instant): TextValue => ({ day: at });
const yesNo = (isSo: boolean) => (isSo ? 'yes' : 'no');

/** The letters about a correction. All lie in the portal; the e-mail only says so. A silence has none: that is what it is. */
export const correctionLetters: Record<string, LetterRule> = {
  receipt: {
    ...written((input) => ({ ...stamped(input), ...change(input), night: day(nightAfter(input.now)) })),
    link: '/correction/sent',
    document: 'letter',
  },
  'proof-request': {
    ...written((input) => ({
      ...change(input),
      ...proofEnds(input),
      reason: choice(contextOf(input).askedBecause),
      year: String(contextOf(input).year - 1),
    })),
    link: '/documents',
  },
  'proof-reminder': { ...written((input) => ({ ...change(input), ...proofEnds(input) })), link: '/documents' },
  'new-notice': { ...written(newNotice), link: '/notices', document: 'tax-notice' },
  'refund-paid': { ...written(money), link: '/payments' },
  debited: { ...written(money), link: '/payments' },
  refused: {
    ...written((input) => ({ ...refusal(input), ...ends(input) })),
    link: '/correction',
    document: 'letter',
  },
  'claim-receipt': {
    ...written((input) => ({
      ...stamped(input),
      ...change(input),
      silence: day(lastMinute(silenceAfter(contextOf(input).sentOn ?? input.now))),
    })),
    link: '/claim/sent',
    document: 'letter',
  },
  'claim-refused': {
    ...written((input) => ({ ...refusal(input), court: day(lastMinute(courtCloses(input.now))) })),
    link: '/claim',
    document: 'letter',
  },
  'message-receipt': {
    ...written((input) => ({ ...stamped(input), topic: choice(contextOf(input).topic) })),
    link: '/correction/sent',
    document: 'letter',
  },
  'message-answer': {
    ...written((input) => ({ topic: choice(contextOf(input).topic), year: String(contextOf(input).year) })),
    link: '/correction',
  },
};

function written(values: (input: EffectInput) => Values): LetterRule {
  return { channels: ['email', 'portal'], values };
}

/** The number that proves that something was sent: when it was, to the minute. */
export function receiptNumber(at: Instant): string {
  const minute = String(Math.floor(at / MINUTE) % 100_000).padStart(5, '0');
  return `CAP-${partsOf(at).year}-${minute}`;
}

function stamped(input: EffectInput): Values {
  const { sentOn = input.now, answerBy } = contextOf(input);
  return { number: receiptNumber(sentOn), day: day(sentOn), time: { time: sentOn }, answer: day(answerBy) };
}

/** What was asked for: the box that a proof would be about, from what to what. */
function change(input: EffectInput): Values {
  const context = contextOf(input);
  const { box, before, after } = changeToProve(context) ?? context.changes[0] ?? { box: '1AJ', before: 0, after: 0 };
  return { box: boxName(box, context), before: boxValue(box, before), after: boxValue(box, after) };
}

function proofEnds(input: EffectInput): Values {
  return { lastDay: day(lastMinute(contextOf(input).proofEnds)) };
}

function refusal(input: EffectInput): Values {
  return { ...change(input), reason: choice(contextOf(input).reason ?? 'not-entitled') };
}

function ends(input: EffectInput): Values {
  const { year, windowOver } = contextOf(input);
  return {
    open: yesNo(!windowOver),
    until: day(lastMinute(correctionCloses(year))),
    claimUntil: day(lastMinute(claimCloses(year))),
  };
}

/** Who gives money to whom, how much, when. */
function money(input: EffectInput): Values {
  const context = contextOf(input);
  const gain = gainTaken(context);
  const way = gain === 0 ? 'none' : gain > 0 ? 'back' : 'toPay';
  return { way, amount: { money: Math.abs(gain) }, on: day(context.moneyOn), number: context.number ?? '' };
}

function newNotice(input: EffectInput): Values {
  const { declared, earlier, year } = contextOf(input);
  if (!declared || !earlier) return money(input);
  const [was, is] = [incomeTaxOf(earlier), incomeTaxOf(declared)];
  return {
    ...money(input),
    ...change(input),
    year: String(year),
    taxBefore: { money: was.tax },
    taxAfter: { money: is.tax },
    creditsBefore: { money: was.credits },
    creditsAfter: { money: is.credits },
    sideBefore: sideOf(was.balance),
    sideAfter: sideOf(is.balance),
    balanceBefore: { money: Math.abs(was.balance) },
    balanceAfter: { money: Math.abs(is.balance) },
    rate: yesNo(was.rate !== is.rate),
  };
}

function sideOf(balance: number): string {
  return balance === 0 ? 'even' : balance > 0 ? 'toPay' : 'back';
}
