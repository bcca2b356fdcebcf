import { nameOfEvent } from '#domain/delays.ts';
import type { EffectInput } from '#domain/procedure.ts';
import { lastMinuteBefore } from '#procedures/debt/debt.calendar.ts';
import type { DebtContext } from '#procedures/debt/debt.context.ts';
import type { DebtFacts } from '#procedures/debt/debt.facts.ts';

/** What the pages of a debt are told; its shape is `debtFactsSchema` of `src/api/debt.ts`. */
export function debtView(facts: DebtFacts) {
  return ({ caseFile }: EffectInput) => {
    const { amount, left, paid, cause, from, to, objectEnds, accepted, months, each } = caseFile.context as DebtContext;
    if (caseFile.value === 'none') return { amount, left, paid, accepted };
    const next = caseFile.timers.find(({ event }) => nameOfEvent(event.type) === 'instalmentDue')?.at;
    return {
      amount,
      left,
      paid,
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
