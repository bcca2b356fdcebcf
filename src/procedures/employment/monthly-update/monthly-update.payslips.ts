import type { Answers } from '#domain/form.ts';
import { type Cents, parseAmount } from '#domain/money.ts';
import type { Upload } from '#domain/paper.ts';
import type { Applicant } from '#domain/persona.ts';
import { type Instant, toDay } from '#domain/time.ts';

/** What the agent will see in a payslip; `missing` until one was sent. */
export type Verdict = 'missing' | 'good' | 'unreadable' | 'other-paper' | 'gap';

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

/**
 * What the agent will find. A file from the learner's own device cannot be read by the sandbox and is taken for the
 * right paper.
 */
export function verdictOn(
  upload: Upload | undefined,
  slot: string,
  answers: Answers,
  applicant: Applicant,
  month: Instant,
): Verdict {
  if (!upload) return 'missing';
  const { paper } = upload;
  if (!paper) return 'good';
  const isAboutThis =
    paper.kind === 'payslip' &&
    paper.facts.month === toDay(month).slice(0, 7) &&
    sameName(paper.holder, `${applicant.firstName} ${applicant.lastName}`) &&
    sameName(paper.facts.employer ?? '', declaredEmployer(answers, slot));
  if (!isAboutThis) return 'other-paper';
  if (paper.quality !== 'sharp') return 'unreadable';
  return paper.facts.gross === declaredGross(answers, slot) ? 'good' : 'gap';
}

/** Whether two names are the same to a person who reads: case, accents and punctuation do not count. */
export function sameName(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const [a, b] = [plain(one), plain(other)];
  return a !== '' && b !== '' && (a === b || a.includes(b) || b.includes(a));
}

/** The gross pay of the month: what the papers say where they were sent, what was declared elsewhere. */
export function grossOf(answers: Answers, uploads: Record<string, Upload>): Cents {
  return slotsOf(answers).reduce(
    (sum, slot) => sum + (uploads[slot]?.paper?.facts.gross ?? declaredGross(answers, slot)),
    0,
  );
}
