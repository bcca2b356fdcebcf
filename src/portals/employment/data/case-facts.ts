import type { CaseView } from '#api/contract.ts';
import { type MonthlyUpdateFacts, monthlyUpdateFactsSchema } from '#api/employment.ts';
import type { TextValue } from '#domain/text.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';

export const updateFacts = (view: CaseView): MonthlyUpdateFacts => factsOf(view, monthlyUpdateFactsSchema);

/** The dates that sentences about the month quote. */
export function datesOf({ month, opens, lastDay, nextOpens }: MonthlyUpdateFacts): Record<string, TextValue> {
  return {
    month: { month },
    opens: { day: opens },
    lastDay: { day: lastDay },
    nextOpens: { day: nextOpens },
  };
}
