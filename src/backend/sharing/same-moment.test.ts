import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptCopy } from '#backend/sharing/shared-session.ts';
import type { Entry } from '#domain/log.ts';
import { wander } from '#engine/coach/play.ts';
import { anExercise, aPayslip } from '#testing/case-in-hand.ts';
import { playUntil } from '#testing/play-until.ts';
import { ruleBook } from '#testing/rule-book.ts';
import { copyInMemory, expectSame, type Opened, opens, settled, slowTransports } from '#testing/shared-windows.ts';

const setting = { exercise: anExercise({ drawer: [aPayslip()] }), rules: ruleBook };
const tomorrow: Entry = { kind: 'wait', to: Date.UTC(2031, 2, 30, 9) };

interface KeptWindow extends Opened {
  kept: KeptCopy;
}

type Happens = (window: KeptWindow, slow: ReturnType<typeof slowTransports>, chance: number) => unknown;

const act: Happens = ({ shared, store }, _slow, chance) => {
  const { entries } = wander(setting, { entries: [...store.entries], world: store.world }, drawn(chance), 1);
  if (!shared.stands) store.append(...entries.slice(store.entries.length));
};

const handOver: Happens = (_window, slow, chance) => slow.handOver(chance);

/** Whatever may happen to windows, and between them. */
const WHAT_HAPPENS = {
  ...{ act, actAgain: act, actOnceMore: act, actMore: act, handOver, handOverAgain: handOver, handOverMore: handOver },
  handOverAll: (_window, slow) => slow.handOverAll(),
  lose: (_window, slow, chance) => slow.lose(chance),
  aTurnPasses: () => settled(),
  freeze: ({ shared }, _slow, chance) => shared.freeze(chance % 2 === 0),
  startAgain: ({ store }) => store.startAgain(),
  backToTheFirstRound: ({ shared }) => shared.set({ round: 1 }),
  set: ({ shared }, _slow, chance) =>
    shared.set(chance % 2 ? { size: 'largest', shown: { what: 'card' } } : { size: 'normal' }),
  reload: async (window, slow) => {
    await settled();
    window.shared.close();
    Object.assign(window, await opens(setting, window.shared.side, slow.transport(), window.kept));
  },
} satisfies Record<string, Happens>;

const happening = fc.record({
  what: fc.constantFrom(...(Object.keys(WHAT_HAPPENS) as (keyof typeof WHAT_HAPPENS)[])),
  where: fc.nat(2),
  chance: fc.nat(997),
});

/** A row of numbers in [0, 1), the same for the same seed. */
function drawn(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('windows that write at the same moment', () => {
  it('leave out, all of them, what cannot happen after what another one did', async () => {
    const slow = slowTransports();
    const mine = await opens(setting, 'private', slow.transport());
    const shown = await opens(setting, 'public', slow.transport());
    const windows = [mine, shown, await opens(setting, 'public', slow.transport())];
    slow.handOverAll();
    const upTo = playUntil(setting, ({ place }) => place.page === '/sign-in/code').entries;
    mine.store.append(...upTo);
    await settled();
    slow.handOverAll();
    await settled();
    // Both send the same code: it opens one door once.
    const sent = playUntil(setting, ({ place }) => place.page === '/account').entries.slice(upTo.length);
    for (const { store } of [mine, shown]) store.append(...sent);
    await settled();
    slow.handOverAll();
    await settled();
    expect(mine.shared.signedLines()).toHaveLength(upTo.length + 2 * sent.length);
    expect(mine.store.entries.length).toBeLessThan(upTo.length + 2 * sent.length);
    expectSame(...windows);
    mine.store.append(tomorrow);
    await settled();
    slow.handOverAll();
    await settled();
    expectSame(...windows);
  });

  it('end with the same log, world and stage, whatever the delays', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
        const slow = slowTransports();
        const windows: KeptWindow[] = [];
        for (const side of ['private', 'public', 'public'] as const) {
          const kept = copyInMemory();
          windows.push({ kept, ...(await opens(setting, side, slow.transport(), kept)) });
        }
        for (const { what, where, chance } of happenings) {
          await WHAT_HAPPENS[what](windows[where] as KeptWindow, slow, chance);
        }
        await settled();
        // Whoever missed something says hello, as a window does that comes back.
        for (const { shared } of windows) shared.hello();
        slow.handOverAll();
        await settled();
        const [mine, ...shown] = windows as [KeptWindow, ...KeptWindow[]];
        expectSame(...shown);
        mine.shared.freeze(false);
        slow.handOverAll();
        await settled();
        expectSame(...windows);
      }),
      { numRuns: 60 },
    );
  });
});
