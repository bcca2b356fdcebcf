import type { Counter, CounterView, Decision } from '#domain/procedure.ts';
import type { DebtContext } from '#procedures/debt/debt.context.ts';
import type { DebtFacts } from '#procedures/debt/debt.facts.ts';

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
    compared: ['pay', 'sum', 'payments'],
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

function comparedIn({ objected, amount, truly, declared, known, paid }: DebtContext): CounterView['compared'] {
  const money = (cents: number) => ({ money: cents });
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
    {
      id: 'sum',
      declared: money(amount),
      from: 'agency-file' as const,
      ...(objected ? { known: money(Math.max(0, truly)), agrees: truly === amount } : {}),
    },
    ...(paid > 0 ? [{ id: 'payments', known: money(paid), from: 'bank' as const }] : []),
  ];
}
