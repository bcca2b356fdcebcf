import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseWorkshop } from '#app/workshop/erase.ts';
import { PLAN } from '#app/workshop/kept-plan.ts';
import { keepReports, keptReports } from '#app/workshop/kept-reports.ts';
import { keepRoom, keptRoom } from '#app/workshop/kept-room.ts';
import { isErased, type Proof } from '#shells/trainer/debrief/proof.ts';
import { RelayRoom, until } from '#testing/relay-room.node.ts';
import { RelayRefusal } from '#workshop/client/links.ts';
import { join } from '#workshop/client/requests.ts';

let relay: RelayRoom;
beforeEach(async () => {
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
  relay = await new RelayRoom().start();
});
afterEach(async () => {
  await relay.close();
  vi.unstubAllGlobals();
});

const ids = ({ findings }: Proof) => findings.map(({ id }) => id);
const momentOf = String;

/** A workshop that has left traces on this device and at the relay. */
async function traces() {
  const kept = await relay.create();
  const room = relay.trainer(kept);
  await until(room, ({ status }) => status === 'live');
  const learner = await relay.joins(kept);
  room.set({ open: false });
  keepRoom(kept);
  keepReports([{ seat: 1, report: { scenarios: [] } }], kept.workshop);
  localStorage.setItem(PLAN, '{}');
  localStorage.setItem('demarches-a-blanc-langue', 'fr');
  return { kept, room, learner };
}

describe('erasing everything', () => {
  it('leaves nothing at the relay and on the device, and proves it', async () => {
    const { kept, room } = await traces();
    expect(localStorage.length).toBeGreaterThan(3);
    const proof = await eraseWorkshop({ kept, plan: false, momentOf, reach: { base: relay.base } });
    expect(ids(proof)).toEqual(['relay-gone', 'code-gone', 'storage-empty', 'databases-empty', 'plan-kept']);
    expect(isErased(proof)).toBe(true);
    expect(keptRoom()).toBeUndefined();
    expect(keptReports(kept.workshop)).toEqual([]);
    await until(room, ({ status }) => status === 'over');
    expect(localStorage.length).toBe(2);
  });

  it('takes the plan, too, when that is wished', async () => {
    const { kept } = await traces();
    const proof = await eraseWorkshop({ kept, plan: true, momentOf, reach: { base: relay.base } });
    expect(ids(proof)).not.toContain('plan-kept');
    expect(localStorage.key(0)).toBe('demarches-a-blanc-langue');
  });

  it('says that a relay does not answer, and can be asked again', async () => {
    const { kept } = await traces();
    await relay.kill();
    const silent = { kept, plan: false, momentOf, again: 1 };
    const proof = await eraseWorkshop({ ...silent, reach: { base: 'http://127.0.0.1:1' } });
    expect(ids(proof).slice(0, 2)).toEqual(['relay-silent', 'storage-still']);
    expect(keptRoom()).toEqual(kept);
  });

  it('does not call a code dead that could not be tried', async () => {
    const { kept } = await traces();
    const reach = { base: relay.base };
    // Somebody behind the same address has guessed codes.
    for (let refused = false; !refused; )
      refused = await join({ code: 'AAAAAAAA' }, reach).then(
        () => false,
        (problem: unknown) => problem instanceof RelayRefusal && problem.refusal === 'too-often',
      );
    const proof = await eraseWorkshop({ kept, plan: false, momentOf, reach, again: 1 });
    expect(ids(proof).slice(0, 2)).toEqual(['relay-gone', 'code-unknown']);
    expect(isErased(proof)).toBe(false);
  });

  it('wakes a relay that was started again, so that the places hear of the end', async () => {
    const { kept, room } = await traces();
    room.close();
    await relay.kill();
    await relay.start();
    const proof = await eraseWorkshop({ kept, plan: true, momentOf, again: 1, reach: { base: relay.base } });
    expect(isErased(proof)).toBe(true);
  });

  it('has only this device to look at where there was no relay', async () => {
    keepReports([{ seat: 1, report: { scenarios: [] } }]);
    const proof = await eraseWorkshop({ kept: undefined, plan: false, momentOf });
    expect(ids(proof)).toEqual(['no-relay', 'storage-empty', 'databases-empty']);
    expect(keptReports()).toEqual([]);
  });
});

function storage(): Storage {
  const kept = new Map<string, string>();
  const held = {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
  return held;
}
