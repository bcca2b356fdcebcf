import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { TextValue } from '#domain/text.ts';
import { MINUTE, partsOf } from '#domain/time.ts';
import { paymentOf } from '#procedures/benefits/benefits.calendar.ts';
import { monthlyAmount } from '#procedures/family/change-of-situation/change-of-situation.amounts.ts';
import {
  checkedAt,
  confirmBefore,
  nightAfter,
} from '#procedures/family/change-of-situation/change-of-situation.calendar.ts';
import type { ChangeContext } from '#procedures/family/change-of-situation/change-of-situation.machine.ts';

type Values = Record<string, TextValue>;

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as ChangeContext;
const day = (at: number): TextValue => ({ day: at });

/** The letters about a change. All lie in the portal; the e-mail only says so. */
export const changeLetters: Record<string, LetterRule> = {
  receipt: written((input) => ({
    ...stamped(input),
    correctBefore: day(nightAfter(input.now)),
    answer: day(checkedAt(nightAfter(input.now))),
  })),
  'late-receipt': written((input) => ({ ...stamped(input), answer: day(checkedAt(input.now)) })),
  'sent-back': { ...written((input) => ({ reason: contextOf(input).reason ?? 'date' })), link: '/change' },
  'please-confirm': {
    ...written((input) => {
      const { told, askedOn = input.now } = contextOf(input);
      return {
        works: told?.worked ? 'yes' : 'no',
        month: { month: told?.month ?? input.now },
        before: day(confirmBefore(askedOn) - MINUTE),
      };
    }),
    link: '/change',
  },
  updated: written((input) => ({ ...newAmount(input), same: isSame(input) ? 'yes' : 'no' })),
  'updated-late': written((input) => ({ ...newAmount(input), ...difference(input) })),
  corrected: written((input) => ({ ...newAmount(input), ...difference(input) })),
};

function written(values: (input: EffectInput) => Values): LetterRule {
  return { channels: ['email', 'portal'], link: '/messages', document: 'letter', values };
}

function stamped({ now }: EffectInput): Values {
  const minute = String(Math.floor(now / MINUTE) % 100_000).padStart(5, '0');
  return { number: `AUB-${partsOf(now).year}-${minute}`, day: day(now), time: { time: now } };
}

/** The amount on what is known now, the month from which it counts and the day on which that month is paid. */
function newAmount(input: EffectInput): Values {
  const { pay, payBefore, from } = contextOf(input);
  return {
    amount: { money: monthlyAmount(pay) },
    before: { money: monthlyAmount(payBefore) },
    from: { month: from },
    paid: day(paymentOf(from)),
  };
}

/** Whether the change leaves the benefit as it was. */
function isSame(input: EffectInput): boolean {
  const { pay, payBefore } = contextOf(input);
  return monthlyAmount(pay) === monthlyAmount(payBefore);
}

/** Which way the months that were paid already are wrong, and by how much. */
function difference(input: EffectInput): Values {
  const { paid = 0, owed = 0 } = contextOf(input).correction ?? {};
  const way = paid > owed ? 'tooMuch' : paid < owed ? 'tooLittle' : 'none';
  return { way, difference: { money: Math.abs(paid - owed) } };
}
