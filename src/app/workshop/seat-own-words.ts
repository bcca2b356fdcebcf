import { useCallback, useEffect, useState } from 'react';
import { type KeptSeat, keepSeat, keptSeat } from '#app/workshop/kept-seat.ts';
import type { OwnWords } from '#app/workshop/seat-teller.ts';
import type { LocalSeat } from '#workshop/client/local-seat.ts';
import type { Plan } from '#workshop/plan.ts';

/** What a learner says of themselves; kept, so that a reload takes nothing back: not a call for help, not a “no”. */
export function useOwnWords(kept: KeptSeat, local: LocalSeat | undefined, plan: Plan) {
  const [own, setOwn] = useState<OwnWords>(() => wordsIn(kept));
  const say = useCallback(
    (change: Partial<OwnWords> | ((before: OwnWords) => Partial<OwnWords>)) =>
      setOwn((before) => ({ ...before, ...(typeof change === 'function' ? change(before) : change) })),
    [],
  );
  useEffect(() => {
    // What was reported is kept by whoever reports.
    const { reports = kept.reports } = keptSeat() ?? {};
    const alone = local ? { alone: { plan, state: local.state } } : {};
    keepSeat({ ...kept, ...(reports ? { reports } : {}), ...alone, ...own, spoke: true });
  }, [kept, own, local, plan]);
  return { own, say };
}

function wordsIn({ played, read, nickname, confidence, asksSince, agreed, declined }: KeptSeat): OwnWords {
  return {
    played,
    read,
    asksSince,
    agreed,
    declined,
    ...(nickname ? { nickname } : {}),
    ...(confidence ? { confidence } : {}),
  };
}
