import type { Answers } from '#domain/form.ts';
import { type Cents, parseAmount } from '#domain/money.ts';
import type { Upload } from '#domain/paper.ts';
import type { MoveInput } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import { payIn, type TotalPay } from '#procedures/family/quarterly-declaration/quarterly-declaration.amounts.ts';
import { monthName, monthsCounted } from '#procedures/family/quarterly-declaration/quarterly-declaration.calendar.ts';
import type {
  Declaration,
  QuarterlyContext,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.context.ts';
import { quarterlyFacts as facts } from '#procedures/family/quarterly-declaration/quarterly-declaration.facts.ts';
import {
  isContested,
  isTransmitted,
  type Line,
  proofOf,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.lines.ts';
import { type Asked, type PaperVerdict, verdictOn } from '#procedures/papers/verdict.ts';

/** An amount that was typed, in cents; nothing where nothing can be read. */
export function amountIn(answers: Answers, field: string): Cents {
  return parseAmount(answers[field] ?? '') ?? 0;
}

/** What a declaration says, and what somebody will find in its papers. */
export function declaredIn({ answers, uploads, caseFile, applicant, now }: MoveInput): Declaration {
  const context = caseFile.context as QuarterlyContext;
  const months = monthsCounted(context);
  const lines = [
    ...context.lines.filter(isTransmitted).map((line) => declaredLine(line, answers, uploads)),
    ...addedLines(answers, uploads, months),
  ];
  const contested = lines.filter(isContested);
  const asked = contested.map((line): [string, Asked] => [proofOf(line.id), paperFor(line, uploads[proofOf(line.id)])]);
  const slots = asked.map(([slot, paper]): [string, PaperVerdict] => [
    slot,
    verdictOn(uploads[slot] ?? [], paper, applicant, now),
  ]);
  return {
    type: 'declare',
    lines,
    own: months.map((_, index) => told(answers, 'self-employed', index)),
    other: otherIn(answers),
    asked: Object.fromEntries(asked),
    slots: Object.fromEntries(slots),
  };
}

function declaredLine({ id, month, payer, kind, sent }: Line, answers: Answers, uploads: MoveInput['uploads']): Line {
  const line = { id, month, payer, kind, sent };
  if (answers[id] !== 'wrong') return { ...line, declared: sent, state: 'confirmed' };
  const declared = amountIn(answers, `${id}-amount`);
  return { ...line, declared, ...netOn(uploads[proofOf(id)]), state: 'corrected' };
}

/** Pay that nobody transmitted, from one employer. */
function addedLines(answers: Answers, uploads: MoveInput['uploads'], months: readonly Instant[]): Line[] {
  if (answers.other !== 'yes' || answers.wage !== 'yes') return [];
  return months.flatMap((month, index): Line[] => {
    const id = `wage-${index + 1}`;
    if (answers[id] !== 'yes') return [];
    const declared = amountIn(answers, `${id}-amount`);
    const payer = answers['wage-payer'] ?? '';
    return [{ id, month, payer, kind: 'wage', sent: 0, declared, ...netOn(uploads[proofOf(id)]), state: 'corrected' }];
  });
}

/** What only the applicant can tell of a month: nothing where they said that there is none. */
function told(answers: Answers, kind: string, index: number): Cents {
  return answers.other === 'yes' && answers[kind] === 'yes' ? amountIn(answers, `${kind}-${index + 1}`) : 0;
}

function otherIn(answers: Answers): Cents {
  const months = Array.from({ length: facts.monthsCounted }, (_, index) => index);
  const sum = months.reduce(
    (total, index) => total + told(answers, 'alimony', index) + told(answers, 'abroad', index),
    0,
  );
  return Math.round(sum / facts.monthsCounted);
}

/** The net amount on a paper, where it says one. */
export function netOn(uploads: readonly Upload[] | undefined): { proven?: Cents } {
  const proven = uploads?.find(({ paper }) => paper?.facts.net !== undefined)?.paper?.facts.net;
  return proven === undefined ? {} : { proven };
}

/** The paper that proves a line: the payslip of its month; for what an agency pays, whatever statement is sent. */
function paperFor({ kind, month, payer }: Line, uploads: readonly Upload[] = []): Asked {
  if (kind === 'wage') return { kind: 'payslip', month: monthName(month), employer: payer };
  const sent = uploads[0]?.paper;
  return { kind: sent?.kind ?? 'letter', ...(sent?.facts.month === undefined ? {} : { month: monthName(month) }) };
}

/** What a message about a mistake says: the pay of a month as it should be. */
export function mistakeIn(answers: Answers, context: QuarterlyContext): TotalPay {
  const months = monthsCounted(context);
  const month = months[Number(answers['mistake-month'] ?? 1) - 1] ?? context.from;
  if (answers['mistake-about'] === 'wrong-amount') return { month, pay: amountIn(answers, 'right-total') };
  return { month, pay: payIn(context, month) + amountIn(answers, 'left-out-amount') };
}
