import type { Answers } from '#domain/form.ts';
import { type Cents, parseAmount } from '#domain/money.ts';
import type { Upload } from '#domain/paper.ts';
import type { Applicant } from '#domain/persona.ts';
import { type Instant, toDay } from '#domain/time.ts';
import { type PaperVerdict, verdictOn as paperVerdict } from '#procedures/papers/verdict.ts';

/** What the agent will see in a payslip: what they see in any paper, and whether its pay is what was declared. */
export type Verdict = PaperVerdict | 'gap';

/** Whether a payslip has to be sent again. */
export function isRefused(verdict: Verdict): boolean {
  return verdict !== 'missing' && verdict !== 'good' && verdict !== 'gap';
}

/** The file fields of the employers declared, in order: `payslip-1`, … */
export function slotsOf(answers: Answers): string[] {
  if (answers.worked !== 'yes') return [];
  const count = Number(answers['employer-count'] ?? 0);
  return Array.from({ length: count }, (_, index) => `payslip-${index + 1}`);
}

/** The gross pay declared for a slot, in cents. */
export function declaredGross(answers: Answers, slot: string): Cents {
  return parseAmount(answers[`employer-${numberOf(slot)}-gross`] ?? '') ?? 0;
}

/** The employer declared for a slot. */
export function declaredEmployer(answers: Answers, slot: string): string {
  return answers[`employer-${numberOf(slot)}-name`] ?? '';
}

/** Number of a slot, as written at its end. */
export function numberOf(slot: string): number {
  return Number(slot.slice(slot.lastIndexOf('-') + 1));
}

/** What the agent will find: the paper as anybody would judge it, then whether it says what was declared. */
export function verdictOn(
  uploads: readonly Upload[] | undefined,
  slot: string,
  answers: Answers,
  applicant: Applicant,
  month: Instant,
): Verdict {
  const asked = {
    kind: 'payslip' as const,
    month: toDay(month).slice(0, 7),
    employer: declaredEmployer(answers, slot),
  };
  const verdict = paperVerdict(uploads ?? [], asked, applicant, month);
  const gross = grossIn(uploads);
  return verdict === 'good' && gross !== undefined && gross !== declaredGross(answers, slot) ? 'gap' : verdict;
}

/** What the papers sent say that was earned, if they say it. */
function grossIn(uploads: readonly Upload[] | undefined): Cents | undefined {
  return uploads?.find(({ paper }) => paper?.facts.gross !== undefined)?.paper?.facts.gross;
}

/** The gross pay of the month: what the papers say where they were sent, what was declared elsewhere. */
export function grossOf(answers: Answers, uploads: Record<string, Upload[]>): Cents {
  return slotsOf(answers).reduce((sum, slot) => sum + (grossIn(uploads[slot]) ?? declaredGross(answers, slot)), 0);
}
