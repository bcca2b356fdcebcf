import type { Counter, CounterView, Decision, EffectInput } from '#domain/procedure.ts';
import { comparedPaper, FILE_CHECKS, fileChecks } from '#procedures/papers/slots-counter.ts';
import { withChanges } from '#procedures/tax/correction/correction.boxes.ts';
import {
  ASKED_BECAUSE,
  type CorrectionContext,
  changeToProve,
  needsProof,
  REFUSED_BECAUSE,
  realChanges,
} from '#procedures/tax/correction/correction.context.ts';
import { correctionRules } from '#procedures/tax/correction/correction.facts.ts';
import { boxName, boxValue } from '#procedures/tax/correction/correction.fit.ts';
import { incomeTaxOf } from '#procedures/taxes/income-tax.amounts.ts';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as CorrectionContext;

const reasons = REFUSED_BECAUSE.filter((reason) => reason !== 'nothing-changed');

/** What an agent may decide. */
export const correctionDecisions: Decision[] = [
  { event: 'acceptCorrection', kind: 'accept' },
  { event: 'refuseCorrection', kind: 'refuse', reasons },
  { event: 'askProof', kind: 'ask-paper', reasons: [...ASKED_BECAUSE] },
  { event: 'acceptClaim', kind: 'accept' },
  { event: 'refuseClaim', kind: 'refuse', reasons },
];

/** The correction on the desk: what counts, what is asked for, what a proof says, what would follow. */
export const correctionCounter: Counter = {
  checks: ['in-time', 'changes-something', ...FILE_CHECKS],
  compared: ['box', 'balance', 'proof-amount', 'name'],
  rules: correctionRules,
  view: (input) => ({ checks: checksOf(input), compared: comparedIn(input), rules: rulesIn(input) }),
};

function checksOf(input: EffectInput): CounterView['checks'] {
  const context = contextOf(input);
  if (context.changes.length === 0) return [];
  return [
    { id: 'in-time', result: 'passed' },
    { id: 'changes-something', result: realChanges(context).length > 0 ? 'passed' : 'failed' },
    ...(Object.keys(context.asked).length > 0 ? fileChecks(input) : []),
  ];
}

function comparedIn(input: EffectInput): CounterView['compared'] {
  const context = contextOf(input);
  const { declared, earlier, changes, proven } = context;
  const before = earlier && isTaken(context) ? earlier : declared;
  if (!before) return [];
  const proof = changeToProve(context);
  return [
    ...changes.map(({ box, before: was, after }) => ({
      id: 'box',
      values: { box: boxName(box, context) },
      declared: boxValue(box, after),
      known: boxValue(box, was),
      from: 'agency-file' as const,
      agrees: was === after,
    })),
    ...(changes.length > 0 ? [balance(before, withChanges(before, changes))] : []),
    ...(proof && proven !== undefined
      ? [
          {
            id: 'proof-amount',
            declared: boxValue(proof.box, proof.after),
            known: { money: proven },
            from: 'upload' as const,
            agrees: Math.abs(proven - proof.after) < 100,
          },
        ]
      : []),
    ...comparedPaper(input),
  ];
}

/** Whether what was asked for last counts already. */
function isTaken({ declared, changes }: CorrectionContext): boolean {
  return changes.every(({ box, after }) => (declared?.boxes[box] ?? 0) === after);
}

/** What is left to pay, as it would be beside as it is. */
function balance(
  before: Parameters<typeof incomeTaxOf>[0],
  after: Parameters<typeof incomeTaxOf>[0],
): CounterView['compared'][number] {
  const [was, is] = [incomeTaxOf(before).balance, incomeTaxOf(after).balance];
  return { id: 'balance', declared: { money: is }, known: { money: was }, from: 'agency-file', agrees: is === was };
}

function rulesIn(input: EffectInput): string[] {
  const context = contextOf(input);
  const state = String(input.caseFile.value);
  if (state === 'messageSent') return ['by-message'];
  if (context.changes.length === 0) return [];
  const proof = needsProof(context) || Object.keys(context.asked).length > 0;
  return [
    ...(context.road === 'claim' ? ['claim-term', 'silence'] : ['window']),
    ...(proof ? ['proof-for-more'] : []),
    ...(state === 'refused' || state === 'claimRefused' ? ['reasons'] : ['right-to-err']),
  ];
}
