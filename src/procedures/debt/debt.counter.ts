import type { Counter, CounterView, Decision } from '#domain/procedure.ts';
import type { DebtContext } from '#procedures/debt/debt.context.ts';
import type { DebtFacts } from '#procedures/debt/debt.facts.ts';
import { overpaidFor, trulyOverpaidFor } from '#procedures/debt/debt.months.ts';

/** What an agent may decide about a debt. */
export const debtDecisions: Decision[] = [
  { event: 'acceptContest', kind: 'accept' },
  { event: 'correctDebt', kind: 'correct' },
  { event: 'refuseContest', kind: 'refuse', reasons: ['papers-agree', 'rule-applied', 'no-payment-found'] },
  { event: 'grantRemission', kind: 'accept' },
  { event: 'refuseRemission', kind: 'refuse', reasons: ['plan-possible', 'means-sufficient'] },
];

/** The rules an agent applies where the case stands; what is small has a rule of its own, where the agency has one. */
const RULES: Record<string, string[]> = {
  notified: ['repay', 'objection'],
  paying: ['repay'],
  planRunning: ['repay'],
  remissionAsked: ['remission'],
  contested: ['objection', 'silence'],
  corrected: ['repay', 'review'],
  upheld: ['repay', 'review'],
  silentRefusal: ['silence', 'review'],
  underReview: ['review'],
  reviewUpheld: ['repay', 'review'],
  recovering: ['deductions'],
};

/** The file of a debt as the agent sees it. */
export function debtCounter(facts: DebtFacts): Counter {
  return {
    checks: ['in-time', 'counted-once', 'payment-found'],
    compared: ['pay', 'month', 'sum', 'payments'],
    rules: facts.rules,
    view: ({ caseFile }) => {
      const context = caseFile.context as DebtContext;
      const isSmall = context.amount > 0 && context.amount < (facts.notRecoveredBelow ?? 0);
      return {
        checks: caseFile.value === 'none' ? [] : checksOf(context),
        compared: caseFile.value === 'none' ? [] : comparedIn(context),
        rules: isSmall ? ['small-debt'] : (RULES[String(caseFile.value)] ?? []),
      };
    },
  };
}

function checksOf({ objected, canObject, truly, amount, left, paid }: DebtContext): CounterView['checks'] {
  const inTime = canObject ? 'waiting' : 'failed';
  // Nobody counts again before somebody says that the sum is wrong.
  const countedOnce = truly < amount ? 'failed' : 'passed';
  return [
    { id: 'in-time', result: objected ? 'passed' : inTime },
    { id: 'counted-once', result: objected ? countedOnce : 'waiting' },
    { id: 'payment-found', result: paid > 0 && left === 0 ? 'passed' : 'waiting' },
  ];
}

const money = (cents: number) => ({ money: cents });

function comparedIn(context: DebtContext): CounterView['compared'] {
  const { objected, amount, truly, declared, known, paid } = context;
  return [
    ...(declared === undefined || known === undefined
      ? []
      : [
          {
            id: 'pay',
            declared: money(declared),
            known: money(known),
            from: 'employers' as const,
            agrees: declared === known,
          },
        ]),
    ...monthsIn(context),
    {
      id: 'sum',
      declared: money(amount),
      from: 'agency-file' as const,
      ...(objected ? { known: money(Math.max(0, truly)), agrees: truly === amount } : {}),
    },
    ...(paid > 0 ? [{ id: 'payments', known: money(paid), from: 'bank' as const }] : []),
  ];
}

/** Month by month, what is asked beside what is owed: where the sum is wrong, this shows which month it comes from. */
function monthsIn({ objected, truly, monthsAsked, monthsTruly }: DebtContext): CounterView['compared'] {
  return monthsAsked.map((asked) => {
    const declared = overpaidFor(asked);
    const known = objected ? trulyOverpaidFor(asked.month, truly, monthsTruly) : undefined;
    return {
      id: 'month',
      values: { month: { month: asked.month } },
      declared: money(declared),
      from: 'agency-file' as const,
      ...(known === undefined ? {} : { known: money(known), agrees: known === declared }),
    };
  });
}
