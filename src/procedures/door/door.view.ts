import { nameOfEvent } from '#domain/delays.ts';
import type { EffectInput } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import type { DoorFacts } from '#procedures/door/door.facts.ts';
import type { DoorContext } from '#procedures/door/door.machine.ts';

/** What the pages of the door are told; its shape is `doorFactsSchema` of `src/api/door.ts`. */
export function doorView(facts: DoorFacts) {
  return ({ caseFile }: EffectInput) => {
    const { failures, remembered } = caseFile.context as DoorContext;
    const endsAt: Record<string, Instant> = Object.fromEntries(
      caseFile.timers.map(({ at, event }) => [nameOfEvent(event.type), at]),
    );
    const latest = caseFile.history.at(-1);
    // The page must answer the same whether a link was sent or not, down to when it would stop working.
    if (latest?.event === 'askNewPassword' && caseFile.value === 'askedInVain') {
      endsAt.linkExpires = latest.at + facts.linkValidFor;
    }
    return {
      attemptsLeft: Math.max(0, facts.attempts - failures),
      remembered,
      keepsDrafts: facts.keepsDrafts,
      linkValidFor: facts.linkValidFor,
      endsAt,
      ...(latest ? { latest: { event: latest.event, at: latest.at } } : {}),
    };
  };
}
