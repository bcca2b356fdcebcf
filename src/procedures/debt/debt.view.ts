import { nameOfEvent } from '#domain/delays.ts';
import type { EffectInput } from '#domain/procedure.ts';
import { lastMinuteBefore } from '#procedures/debt/debt.calendar.ts';
import type { DebtContext } from '#procedures/debt/debt.context.ts';
import type { DebtFacts } from '#procedures/debt/debt.facts.ts';

/** What the pages of a debt are told; its shape is `debtFactsSchema` of `src/api/debt.ts`. */
export function debtView(facts: DebtFacts) {
  return ({ caseFile }: EffectInput) => {
    const { amount, left, paid, cause, from, to, objectEnds, accepted, months, each, monthsAsked } =
      caseFile.context as DebtContext;
    if (caseFile.value === 'none') return { amount, left, paid, accepted };
    const next = caseFile.timers.find(({ event }) => nameOfEvent(event.type) === 'instalmentDue')?.at;
    return {
      amount,
      left,
      paid,
      // What was cancelled is explained no more: nothing of it was due.
      months: caseFile.value === 'cancelled' ? [] : monthsAsked.map(({ month, paid, owed }) => ({ month, paid, owed })),
      cause,
      from,
      to,
      objectBefore: lastMinuteBefore(objectEnds),
      accepted,
      reviewer: facts.reviewer,
      ...(caseFile.value === 'planRunning' ? { plan: { months, each, ...(next === undefined ? {} : { next }) } } : {}),
    };
  };
}
