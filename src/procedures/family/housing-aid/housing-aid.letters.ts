import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { TextValue } from '#domain/text.ts';
import { DAY, type Instant, MINUTE, partsOf } from '#domain/time.ts';
import { monthFrom, nextPayment, paymentOf } from '#procedures/benefits/benefits.calendar.ts';
import { aidFor } from '#procedures/family/housing-aid/housing-aid.amounts.ts';
import {
  firstPaymentOf,
  nextReview,
  nightAfter,
  readingOf,
  windowOf,
} from '#procedures/family/housing-aid/housing-aid.calendar.ts';
import { differencesIn, type HousingContext } from '#procedures/family/housing-aid/housing-aid.context.ts';
import { housingFacts as facts } from '#procedures/family/housing-aid/housing-aid.facts.ts';
import { choice } from '#procedures/papers/choice.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';

type Values = Record<string, TextValue>;

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as HousingContext;
const day = (at: Instant): TextValue => ({ day: at });
const yesNo = (yes: boolean) => (yes ? 'yes' : 'no');

/** The letters about housing aid. All lie in the portal; the e-mail only says so. */
export const housingLetters: Record<string, LetterRule> = {
  receipt: {
    ...written((input) => ({ ...stamped(input), correctBefore: day(nightAfter(input.now)), ...missing(input) })),
    document: 'letter',
  },
  'certificate-awaited': written(({ now }) => ({ day: day(now) })),
  'papers-asked': {
    ...written((input) => ({ ...missing(input), ...refusedPaper(input), ...lastDay(input) })),
    link: '/documents',
  },
  'last-days': { ...written((input) => ({ ...missing(input), ...lastDay(input) })), link: '/documents' },
  complete: written((input) => ({
    readingOf: day(readingOf(input.now)),
    days: contextOf(input).seen ? facts.workingDaysToReadAgain : facts.queueDays,
    again: yesNo(contextOf(input).seen),
  })),
  notification: { ...written(notified), document: 'letter' },
  'first-payment': written((input) => ({
    ...toWhom(input),
    // The payments are made already when the letter is written: what they brought stands in the case.
    amount: { money: paidNow(input) },
    month: { month: contextOf(input).right?.from ?? input.now },
    next: day(nextPayment(input.now)),
  })),
  reviewed: written(reviewed),
  'leaving-receipt': written((input) => ({ ...stamped(input), ...leaving(input) })),
  ended: { ...written(leaving), document: 'letter' },
  refusal: {
    ...written((input) => ({ reason: choice(contextOf(input).reason ?? 'nothing-owed') })),
    document: 'letter',
  },
  closed: written((input) => ({ ...missing(input), ...lastDay(input) })),
};

function written(values: (input: EffectInput) => Values): LetterRule {
  return { channels: ['email', 'portal'], link: '/housing', values };
}

function stamped({ now }: EffectInput): Values {
  const minute = String(Math.floor(now / MINUTE) % 100_000).padStart(5, '0');
  return { number: `AUB-${partsOf(now).year}-${minute}`, day: day(now), time: { time: now } };
}

/** How many papers are missing, and whether the landlord still has to answer. */
function missing(input: EffectInput): Values {
  const { slots, certificate, certificateComes } = contextOf(input);
  const count = Object.values(slots).filter((state) => state === 'missing' || state === 'later').length;
  return { count, landlord: yesNo(!certificate && certificateComes === 'by-hand') };
}

/** The paper that an agent could not use, and why; the page of documents shows all of them, where there are several. */
function refusedPaper(input: EffectInput): Values {
  const { refused, asked } = contextOf(input);
  const [[slot = '', reason = 'none'] = []] = Object.entries(refused);
  return { reason: choice(reason), paper: choice(asked[slot]?.kind ?? 'letter') };
}

function lastDay(input: EffectInput): Values {
  const { answerBefore = input.now + DAY } = contextOf(input);
  return { lastDay: day(lastMinute(answerBefore)) };
}

const toWhom = (input: EffectInput): Values => ({ direct: yesNo(contextOf(input).right?.direct === true) });

/** The right, and what the landlord's certificate has mended in the request. */
function notified(input: EffectInput): Values {
  const context = contextOf(input);
  const { right, declared, certificate, follows } = context;
  const from = right?.from ?? input.now;
  const differences = follows === 'certificate' ? differencesIn(context) : [];
  const mended = differences.find((one) => one !== 'entry');
  const rent = mended ?? (certificate && follows === 'certificate' ? 'same' : 'none');
  const first = firstPaymentOf(from, input.now);
  return {
    amount: { money: aidFor(from, context) },
    from: { month: from },
    before: { month: monthFrom(from, -1) },
    paid: day(first),
    arrears: yesNo(first > paymentOf(from)),
    rent,
    declaredRent: { money: declared?.rent ?? 0 },
    certifiedRent: { money: certificate?.rent ?? 0 },
    certifiedCharges: { money: certificate?.charges ?? 0 },
    entry: yesNo(differences.includes('entry')),
    declaredOn: day(declared?.since ?? input.now),
    certifiedOn: day(certificate?.since ?? input.now),
    review: { month: nextReview(input.now, from) },
    ...toWhom(input),
  };
}

function paidNow({ caseFile, now }: EffectInput): number {
  return caseFile.payments.filter(({ at }) => at === now).reduce((sum, { amount }) => sum + amount, 0);
}

/** The new amount and why: the twelve months that count are others now. */
function reviewed(input: EffectInput): Values {
  const context = contextOf(input);
  const { from = input.now, before = 0 } = context.reviewed ?? {};
  const { first, last } = windowOf(from);
  const amount = aidFor(from, context);
  return {
    before: { money: before },
    amount: { money: amount },
    way: amount === 0 ? 'none' : amount > before ? 'more' : 'less',
    from: { month: from },
    paid: day(paymentOf(from)),
    first: { month: first },
    last: { month: last },
    ...toWhom(input),
  };
}

function leaving(input: EffectInput): Values {
  const { leavesOn = input.now, until = input.now, right } = contextOf(input);
  return {
    leavesOn: day(leavesOn),
    until: { month: until },
    paid: day(paymentOf(until)),
    any: yesNo(right !== undefined && until >= right.from),
    ...toWhom(input),
  };
}
