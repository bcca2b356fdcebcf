import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { TextRef, TextValue } from '#domain/text.ts';
import { DAY, partsOf } from '#domain/time.ts';
import { choice } from '#procedures/papers/choice.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';
import { answerExpected, silenceAfter } from '#procedures/tax/payment-difficulty/payment-difficulty.calendar.ts';
import {
  type DifficultyContext,
  leftOf,
  leftToLive,
  nextDebit,
  nextPayment,
} from '#procedures/tax/payment-difficulty/payment-difficulty.context.ts';
import { difficultyFacts as facts } from '#procedures/tax/payment-difficulty/payment-difficulty.facts.ts';
import { requestNumber } from '#procedures/tax/payment-difficulty/payment-difficulty.view.ts';
import { type Debit, officeAfter } from '#procedures/taxes/taxes.calendar.ts';

type Values = Record<string, TextValue>;

/** The bank of everybody in Valfleury. */
const BANK = 'releves@banque-de-la-lirette.example';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as DifficultyContext;

/** What is about the bill lies in the portal, and an e-mail says so; what the bank says comes from the bank. */
export const difficultyLetters: Record<string, LetterRule> = {
  notice: {
    ...written((input) => ({ ...coming(input), bill: { money: contextOf(input).bill } })),
    link: '/payments',
    document: 'tax-notice',
  },
  debited: {
    channels: ['email'],
    sender: { address: BANK },
    values: (input) => {
      const { amount, by } = contextOf(input).latest;
      return { ...income(input), by, amount: { money: amount }, day: { day: input.now } };
    },
  },
  elsewhere: { ...written((input) => ({ topic: choice(contextOf(input).elsewhere ?? 'other') })), link: '/write' },
  receipt: {
    ...written((input) => ({
      ...stamped(input),
      ...asked(input),
      ...answer(input),
      ...missing(input),
      ...next(input),
    })),
    document: 'letter',
  },
  'papers-asked': {
    ...written((input) => ({ ...missing(input), ...refusedPaper(input), ...lastDay(input), ...next(input) })),
    link: '/documents',
  },
  complete: written((input) => ({ ...answer(input), ...next(input) })),
  'plan-granted': {
    ...written((input) => ({ ...left(input), ...payments(input), ...longer(input) })),
    document: 'letter',
  },
  'remission-granted': {
    ...written((input) => {
      const { waived } = contextOf(input);
      return { ...left(input), ...coming(input), ...share(input), waived: { money: waived } };
    }),
    document: 'letter',
  },
  refusal: {
    ...written((input) => ({
      ...left(input),
      ...next(input),
      ...living(input),
      reason: choice(contextOf(input).reason ?? 'able-to-pay'),
      most: facts.mostInstalments,
    })),
    document: 'letter',
  },
  'conciliator-receipt': {
    ...written((input) => ({
      ...next(input),
      day: { day: input.now },
      time: { time: input.now },
      answerBy: { day: officeAfter(input.now, facts.workingDaysOfConciliator) },
    })),
    document: 'letter',
  },
  'conciliator-answer': {
    ...written((input) => ({
      ...left(input),
      ...payments(input),
      ...next(input),
      advice: contextOf(input).advice ?? 'upheld',
      waived: { money: contextOf(input).waived },
    })),
    document: 'letter',
  },
  paid: {
    ...written((input) => {
      const { paid, waived } = contextOf(input);
      return { paid: { money: paid }, waived: { money: waived }, any: waived > 0 ? 'yes' : 'no' };
    }),
    link: '/payments',
    document: 'letter',
  },
};

function written(values: (input: EffectInput) => Values): LetterRule {
  return {
    channels: ['email', 'portal'],
    link: '/difficulty',
    values: (input) => ({ ...income(input), ...values(input) }),
  };
}

/** The year of the income, as it stands on the bank's line: in words, because a year is no number to be grouped. */
function income(input: EffectInput): Values {
  const [first] = contextOf(input).debits;
  return { year: String(partsOf(first?.at ?? input.now).year - 1) };
}

function stamped({ now }: EffectInput): Values {
  return { number: requestNumber(now), day: { day: now }, time: { time: now } };
}

function asked(input: EffectInput): Values {
  const { plea } = contextOf(input);
  return { wants: plea?.wants ?? 'delay', months: plea?.instalments ?? 0 };
}

/** When an answer is expected, and the last day on which silence does not yet count as one. */
function answer(input: EffectInput): Values {
  const { askedOn = input.now, completeOn, seen } = contextOf(input);
  return {
    answerBy: { day: answerExpected(askedOn, completeOn, seen) },
    silenceOn: { day: lastMinute(silenceAfter(completeOn ?? askedOn)) },
  };
}

function missing(input: EffectInput): Values {
  const { slots } = contextOf(input);
  return { count: Object.values(slots).filter((state) => state === 'missing').length };
}

/** The paper that an agent could not use, and why. */
function refusedPaper(input: EffectInput): Values {
  const [[, reason = 'none'] = []] = Object.entries(contextOf(input).refused);
  return { reason: choice(reason) };
}

function lastDay(input: EffectInput): Values {
  return { lastDay: { day: lastMinute(contextOf(input).papersBefore ?? input.now + DAY) } };
}

const left = (input: EffectInput): Values => ({ left: { money: leftOf(contextOf(input)) } });

function living(input: EffectInput): Values {
  const { plea } = contextOf(input);
  return { living: { money: plea ? Math.max(0, leftToLive(plea)) : 0 } };
}

/** What goes on meanwhile. */
function next(input: EffectInput): Values {
  const debit = nextDebit(contextOf(input));
  return { goesOn: debit ? 'yes' : 'no', next: { day: debit?.at ?? input.now }, each: { money: debit?.amount ?? 0 } };
}

function share(input: EffectInput): Values {
  return { share: leftOf(contextOf(input)) === 0 ? 'whole' : 'half' };
}

const lineOf = ({ at, amount }: Debit): TextRef => ({
  key: 'procedures/tax/payment-difficulty:debits.line',
  values: { day: { day: at }, amount: { money: amount } },
});

/** The debits still to come, line by line. */
function coming(input: EffectInput): Values {
  const debits = contextOf(input).debits.filter(({ state }) => state === 'to-come');
  return { debits: { lines: debits.map(lineOf) }, count: debits.length };
}

/** Whether the plan has more months than were asked for. */
function longer(input: EffectInput): Values {
  const { plea, plan } = contextOf(input);
  const asked = plea?.instalments ?? plan.length;
  return { asked, longer: plan.length > asked ? 'yes' : 'no' };
}

/** The payments of a plan, line by line. */
function payments(input: EffectInput): Values {
  const { plan } = contextOf(input);
  return {
    plan: { lines: plan.map(lineOf) },
    months: plan.length,
    first: { day: nextPayment(contextOf(input))?.at ?? input.now },
  };
}
