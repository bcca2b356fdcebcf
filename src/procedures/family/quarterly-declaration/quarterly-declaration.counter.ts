import type { Counter, CounterView, Decision, EffectInput } from '#domain/procedure.ts';
import { payIn } from '#procedures/family/quarterly-declaration/quarterly-declaration.amounts.ts';
import {
  KEPT_BECAUSE,
  type QuarterlyContext,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.context.ts';
import { quarterlySources as from } from '#procedures/family/quarterly-declaration/quarterly-declaration.explanations.ts';
import type { Line } from '#procedures/family/quarterly-declaration/quarterly-declaration.lines.ts';
import { comparedPaper, FILE_CHECKS, fileChecks, PAPER_COMPARED } from '#procedures/papers/slots-counter.ts';
import { PAPER_FAULTS } from '#procedures/papers/verdict.ts';

type Result = CounterView['checks'][number]['result'];

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as QuarterlyContext;

/** What an agent may decide; an employer's file comes by itself, and can be made to come. */
export const quarterlyDecisions: Decision[] = [
  { event: 'acceptCorrection', kind: 'accept' },
  { event: 'refuseCorrection', kind: 'refuse', reasons: [...KEPT_BECAUSE] },
  { event: 'askProofAgain', kind: 'ask-paper', reasons: [...PAPER_FAULTS] },
  { event: 'employerFile', kind: 'correct' },
];

/** The declaration on the desk: what was transmitted, what was declared, what the paper says. */
export const quarterlyCounter: Counter = {
  checks: ['in-time', 'same-lines', ...FILE_CHECKS],
  compared: ['line', 'paper-net', 'month-pay', ...PAPER_COMPARED],
  rules: {
    months: from.months,
    prefilled: from.prefilled,
    proof: from.correcting,
    fixed: from.fixed,
    late: from.late,
    'right-to-err': from.goodFaith,
  },
  view: (input) => ({ checks: checksOf(input), compared: comparedIn(input), rules: rulesIn(input) }),
};

/** A line that was corrected or added, whatever became of it. */
const isQuestioned = ({ state }: Line) => state === 'corrected' || state === 'accepted' || state === 'refused';

function checksOf(input: EffectInput): CounterView['checks'] {
  const { lines, late } = contextOf(input);
  const declared = lines.length > 0 && lines.every(({ state }) => state !== 'sent');
  const inTime: Result = declared ? 'passed' : 'waiting';
  const same: Result = lines.some(isQuestioned) ? 'failed' : 'passed';
  return [
    { id: 'in-time', result: late ? 'failed' : inTime },
    { id: 'same-lines', result: declared ? same : 'waiting' },
    ...(lines.some(isQuestioned) ? fileChecks(input) : []),
  ];
}

function comparedIn(input: EffectInput): CounterView['compared'] {
  const context = contextOf(input);
  const line = context.lines.find(isQuestioned);
  return [
    ...(context.mistake
      ? [
          {
            id: 'month-pay',
            declared: { money: context.mistake.pay },
            known: { money: payIn(context, context.mistake.month) },
            from: 'agency-file' as const,
            agrees: false,
          },
        ]
      : []),
    ...(line ? comparedLine(line) : []),
    ...(line ? comparedPaper(input) : []),
  ];
}

/** What was declared on a line beside what was transmitted, and beside its paper. */
function comparedLine({ sent, declared = sent, proven }: Line): CounterView['compared'] {
  const said = { money: declared };
  return [
    { id: 'line', declared: said, known: { money: sent }, from: 'income-register', agrees: declared === sent },
    ...(proven === undefined
      ? []
      : [
          {
            id: 'paper-net',
            declared: said,
            known: { money: proven },
            from: 'upload' as const,
            agrees: proven === declared,
          },
        ]),
  ];
}

function rulesIn(input: EffectInput): string[] {
  const { lines, late, mended, mistake } = contextOf(input);
  return [
    'months',
    'prefilled',
    ...(lines.some(isQuestioned) ? ['proof'] : []),
    'fixed',
    ...(late ? ['late'] : []),
    ...(mistake || mended.length > 0 ? ['right-to-err'] : []),
  ];
}
