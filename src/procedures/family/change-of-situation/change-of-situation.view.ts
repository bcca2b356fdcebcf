import type { Counter, CounterView, Decision, EffectInput } from '#domain/procedure.ts';
import { MINUTE, parseFrenchDay } from '#domain/time.ts';
import { monthFrom, monthPaidAt, nextPayment } from '#procedures/benefits/benefits.calendar.ts';
import { amountFor, monthlyAmount, netOf } from '#procedures/family/change-of-situation/change-of-situation.amounts.ts';
import { confirmBefore } from '#procedures/family/change-of-situation/change-of-situation.calendar.ts';
import type { ChangeContext } from '#procedures/family/change-of-situation/change-of-situation.machine.ts';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as ChangeContext;
const stateOf = ({ caseFile }: EffectInput) => String(caseFile.value);

/** What the portal may know. Amounts in cents, moments of simulated time. */
export function changeView(input: EffectInput) {
  const context = contextOf(input);
  const next = nextPayment(input.now);
  const declared = input.caseFile.history.findLast(({ event }) => event === 'declareChange');
  return {
    monthly: monthlyAmount(context.pay),
    nextPayment: { at: next, amount: amountFor(monthPaidAt(next), context) },
    declaredOn: declared?.at,
    effectiveFrom: context.from > 0 ? context.from : undefined,
    confirmBefore: stateOf(input) === 'mismatch' ? confirmBefore(context.askedOn ?? input.now) - MINUTE : undefined,
    states: [stateOf(input)],
  };
}

/** What an agent may decide about a change. */
export const changeDecisions: Decision[] = [
  { event: 'confirmChange', kind: 'accept' },
  { event: 'sendBack', kind: 'refuse', reasons: ['date', 'pay', 'kind'] },
  { event: 'correctFromExchange', kind: 'correct' },
];

const checked = { truth: 'simplified', asOf: '2026-11' } as const;

/** What was declared beside what Bruyère sent. */
export const changeCounter: Counter = {
  checks: ['stamped', 'exchange', 'months'],
  compared: ['work', 'pay', 'since'],
  rules: {
    declare: { source: 'caf.fr, « Déclarer un changement »', ...checked },
    exchange: { source: 'lagazette-yvelines.fr, septembre 2024', ...checked },
    effect: { source: 'règle choisie pour l’entraînement', truth: 'invented', asOf: '2026-11' },
    'right-to-err': { source: 'loi du 10 août 2018, art. 2', ...checked },
  },
  view: (input) => ({ checks: checksOf(input), compared: comparedIn(input), rules: rulesIn(stateOf(input)) }),
};

type Result = CounterView['checks'][number]['result'];

function checksOf(input: EffectInput): CounterView['checks'] {
  const { correction } = contextOf(input);
  const sent = input.caseFile.answers.what !== undefined;
  const months: Result = correction && correction.paid > correction.owed ? 'failed' : 'passed';
  return [
    ...(sent ? [{ id: 'stamped', result: 'passed' as const }] : []),
    { id: 'exchange', result: exchangeResult(input) },
    ...(correction ? [{ id: 'months', result: months }] : []),
  ];
}

/** Whether the monthly exchange says what the file says, or what was declared meanwhile. */
function exchangeResult(input: EffectInput): Result {
  const { told, declared, pay } = contextOf(input);
  if (stateOf(input) === 'matched') return 'passed';
  if (!told) return 'waiting';
  return told.worked === (declared?.pay ?? pay) > 0 ? 'passed' : 'failed';
}

function comparedIn(input: EffectInput): CounterView['compared'] {
  const { told, declared, pay } = contextOf(input);
  const declaredPay = declared?.pay ?? pay;
  const since = parseFrenchDay(input.caseFile.answers.since ?? '');
  if (!told) return since === undefined ? [] : [{ id: 'since', declared: { day: since }, from: 'form' }];
  const works = (yes: boolean) => ({
    text: { key: `procedures/family/change-of-situation:works.${yes ? 'yes' : 'no'}` },
  });
  const close = Math.abs(declaredPay - netOf(told.gross)) < netOf(told.gross) / 10;
  return [
    {
      id: 'work',
      declared: works(declaredPay > 0),
      known: works(told.worked),
      from: 'other-agency',
      agrees: declaredPay > 0 === told.worked,
    },
    {
      id: 'pay',
      declared: { money: declaredPay },
      known: { money: told.worked ? netOf(told.gross) : 0 },
      from: 'other-agency',
      agrees: told.worked ? close : declaredPay === 0,
    },
    ...(since === undefined
      ? []
      : [
          {
            id: 'since',
            declared: { day: since },
            known: { month: told.month },
            from: 'other-agency' as const,
            agrees: monthFrom(since) <= told.month,
          },
        ]),
  ];
}

function rulesIn(state: string): string[] {
  if (state === 'mismatch' || state === 'correctedByAgency') return ['exchange', 'effect'];
  if (state === 'declaredLate' || state === 'updatedLate') return ['declare', 'effect', 'right-to-err'];
  return state === 'matched' ? ['exchange'] : ['declare', 'effect'];
}
