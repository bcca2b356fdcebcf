import type { Cents } from '#domain/money.ts';
import type { Upload } from '#domain/paper.ts';
import type { Situation } from '#domain/persona.ts';
import { sameName } from '#procedures/papers/verdict.ts';

/** What a paper may say otherwise than the file. */
export const GAPS = ['hours', 'pay', 'month', 'employer'] as const;
export type Gap = (typeof GAPS)[number];

/** What the file says of a job: what was declared. */
export interface Declared {
  employer: string;
  hours: number;
  gross: Cents;
}

/** What the persona declared of their work, as the agency's file has it. */
export function declaredWork({ work = [] }: Situation): Declared[] {
  return work.map(({ employer, hours, gross }) => ({ employer, hours, gross }));
}

/** What the papers sent for one slot say otherwise than the file, if anything: hours first, then pay. */
export function gapIn(uploads: readonly Upload[], declared: readonly Declared[]): Gap | undefined {
  for (const { paper } of uploads) {
    const job = declared.find(({ employer }) => sameName(employer, paper?.facts.employer ?? ''));
    if (!paper || !job) continue;
    const { hours = job.hours, gross = job.gross } = paper.facts;
    if (hours !== job.hours) return 'hours';
    if (gross !== job.gross) return 'pay';
  }
  return undefined;
}
