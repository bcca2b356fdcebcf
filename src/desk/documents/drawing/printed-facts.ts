import type { Cents } from '#domain/money.ts';
import type { Paper } from '#domain/paper.ts';

/** What stands on a paper, whole: where its data leave something out, a plausible value is printed. */
export interface PrintedFacts {
  /** `YYYY-MM`. */
  month: string;
  employer: string;
  hours: number;
  gross: Cents;
}

/** Read by the drawing and by its text alternative, so that both say the same. */
export function printedFacts({ facts, issuedOn }: Paper): PrintedFacts {
  const hours = facts.hours ?? 35;
  return {
    month: facts.month ?? issuedOn.slice(0, 7),
    employer: facts.employer ?? 'Atelier des Trois Ponts',
    hours,
    gross: facts.gross ?? hours * 1_300,
  };
}
