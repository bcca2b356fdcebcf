import type { Counter, CounterView, Decision, EffectInput } from '#domain/procedure.ts';
import { comparedPaper, PAPER_COMPARED } from '#procedures/papers/slots-counter.ts';
import {
  type DifficultyContext,
  leftOf,
  leftToLive,
  monthsFor,
  nextDebit,
  outcomeOf,
} from '#procedures/tax/payment-difficulty/payment-difficulty.context.ts';
import { REASONS, SHARES } from '#procedures/tax/payment-difficulty/payment-difficulty.events.ts';
import { difficultyRules } from '#procedures/tax/payment-difficulty/payment-difficulty.facts.ts';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as DifficultyContext;

/** What an agent may decide about a request. */
export const difficultyDecisions: Decision[] = [
  { event: 'grantPlan', kind: 'accept' },
  { event: 'grantRemission', kind: 'accept', reasons: [...SHARES] },
  { event: 'refuseRequest', kind: 'refuse', reasons: [...REASONS] },
  {
    event: 'askPaper',
    kind: 'ask-paper',
    reasons: ['situation-certificate', 'payslip', 'rent-receipt', 'electricity-bill'],
  },
];

/** What was declared beside the papers; what a month leaves beside what the debit takes of it. */
export const difficultyCounter: Counter = {
  checks: ['stamped', 'direct-tax', 'papers', 'cannot-pay'],
  compared: ['resources', 'charges', 'left-to-live', 'monthly', ...PAPER_COMPARED],
  rules: difficultyRules,
  view: (input) => {
    if (contextOf(input).askedOn === undefined) return { checks: [], compared: [], rules: [] };
    return {
      checks: checksOf(contextOf(input)),
      compared: [...comparedIn(contextOf(input)), ...comparedPaper(input)],
      rules: rulesIn(input),
    };
  },
};

function checksOf(context: DifficultyContext): CounterView['checks'] {
  const waits = Object.values(context.slots).includes('missing');
  return [
    { id: 'stamped', result: 'passed' },
    { id: 'direct-tax', result: 'passed' },
    { id: 'papers', result: waits ? 'waiting' : 'passed' },
    { id: 'cannot-pay', result: outcomeOf(context) === 'able-to-pay' ? 'failed' : 'passed' },
  ];
}

function comparedIn(context: DifficultyContext): CounterView['compared'] {
  const { plea } = context;
  if (!plea) return [];
  const { resources, charges, wants } = plea;
  const toLive = leftToLive(plea);
  const debit = nextDebit(context)?.amount;
  const monthly = Math.ceil(leftOf(context) / monthsFor(context));
  return [
    { id: 'resources', declared: { money: resources }, from: 'form' },
    { id: 'charges', declared: { money: charges }, from: 'form' },
    {
      id: 'left-to-live',
      declared: { money: Math.max(0, toLive) },
      from: 'agency-file',
      ...(debit === undefined ? {} : { known: { money: debit }, agrees: toLive >= debit }),
    },
    ...(wants === 'delay'
      ? [
          {
            id: 'monthly',
            declared: { money: Math.max(0, toLive) },
            known: { money: monthly },
            from: 'agency-file' as const,
            agrees: toLive >= monthly,
          },
        ]
      : []),
  ];
}

function rulesIn(input: EffectInput): string[] {
  const state = String(input.caseFile.value);
  if (state === 'refused') return ['reasons', 'conciliator'];
  if (state === 'silentRefusal') return ['silence', 'conciliator'];
  if (state === 'atConciliator' || state === 'conciliatorAnswered') return ['conciliator', 'left-to-live'];
  const remission = contextOf(input).plea?.wants === 'remission' ? ['poorest-only'] : [];
  return ['delay-first', ...remission, 'left-to-live', 'goes-on'];
}
