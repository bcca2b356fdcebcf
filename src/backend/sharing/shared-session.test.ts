import { describe, expect, it } from 'vitest';
import type { Gesture } from '#backend/sharing/messages.ts';
import { SharedSession } from '#backend/sharing/shared-session.ts';
import { transportsSideBySide } from '#backend/sharing/transport.ts';
import type { Entry } from '#domain/log.ts';
import { anExercise, aPayslip } from '#testing/case-in-hand.ts';
import { playUntil } from '#testing/play-until.ts';
import { ruleBook } from '#testing/rule-book.ts';
import { copyInMemory, expectSame, opens, settled, slowTransports } from '#testing/shared-windows.ts';

const setting = { exercise: anExercise({ drawer: [aPayslip()] }), rules: ruleBook };
const visit: Entry = { kind: 'visit', site: 'employment', page: '/sign-in' };
const tomorrow: Entry = { kind: 'wait', to: Date.UTC(2031, 2, 30, 9) };
const typed: Gesture = { do: 'type', at: { path: [0, 2], tag: 'INPUT' }, value: 'FICTIF-NADIA' };

/** The mediator's window and a public one, both open. */
async function twoWindows() {
  const transport = transportsSideBySide();
  const mine = await opens(setting, 'private', transport());
  const shown = await opens(setting, 'public', transport());
  return { transport, mine, shown };
}

/** Some acts of somebody who follows the coach. */
const someActs = playUntil(setting, (world) => world.place.page === '/update/worked').entries;

describe('two windows of one session', () => {
  it('show the same world after every act of either', async () => {
    const { mine, shown } = await twoWindows();
    for (const act of someActs) {
      mine.store.append(act);
      await settled();
      expectSame(mine, shown);
    }
    shown.store.append(tomorrow);
    await settled();
    expectSame(mine, shown);
    expect(mine.store.world.now).toBe(tomorrow.to);
  });

  it('take back what was done in the other', async () => {
    const { mine, shown } = await twoWindows();
    const start = mine.store.world;
    mine.store.append(tomorrow);
    await settled();
    shown.store.undo();
    await settled();
    expect(mine.store.world).toEqual(start);
    expectSame(mine, shown);
  });

  it('remember who did what', async () => {
    const { mine, shown } = await twoWindows();
    mine.store.append(visit);
    await settled();
    shown.store.append(tomorrow);
    await settled();
    expect(mine.shared.signedLines()).toEqual([
      { entry: visit, by: 'private' },
      { entry: tomorrow, by: 'public' },
    ]);
  });

  it('do again in silence what the other has written', async () => {
    const { mine, shown } = await twoWindows();
    mine.store.append(visit);
    await settled();
    shown.store.quietly(() => shown.store.append(visit));
    await settled();
    expect(shown.store.entries).toEqual([visit]);
    expectSame(mine, shown);
  });

  it('know of each other, and of who has left', async () => {
    const { transport, mine, shown } = await twoWindows();
    const third = await opens(setting, 'public', transport());
    expect(mine.shared.windows.map(({ side }) => side)).toEqual(['public', 'public']);
    expect(third.shared.windows).toHaveLength(2);
    third.shared.close();
    expect(mine.shared.windows).toEqual([{ id: shown.shared.id, side: 'public' }]);
  });

  it('forget one that crashed: it never answers', async () => {
    const { mine, shown } = await twoWindows();
    const dies = transportsSideBySide();
    const before = mine.shared.windows;
    for (let times = 0; times < 5; times += 1) mine.shared.look();
    expect(mine.shared.windows).toBe(before);
    const alone = await opens(setting, 'private', dies());
    const gone = dies();
    const crashed = await opens(setting, 'public', gone);
    expect(alone.shared.windows).toEqual([{ id: crashed.shared.id, side: 'public' }]);
    gone.close();
    for (let times = 0; times < 3; times += 1) alone.shared.look();
    expect(alone.shared.windows).toEqual([]);
    expect(shown.shared.windows).toHaveLength(1);
  });
});

describe('a window that comes late', () => {
  it('shows the present at once', async () => {
    const { transport, mine, shown } = await twoWindows();
    mine.store.append(...someActs);
    mine.shared.set({ size: 'largest', shown: { what: 'view', view: 'map' } });
    await settled();
    const late = await opens(setting, 'public', transport());
    expectSame(mine, shown, late);
    expect(late.store.world.place.page).toBe('/update/worked');
  });

  it('gets what stands in the boxes of the page that is open, from any window that is left', async () => {
    const { transport, mine } = await twoWindows();
    mine.shared.claim();
    mine.shared.turnPage('/before');
    mine.shared.gesture({ do: 'press', at: typed.at, x: 0.5, y: 0.5 });
    mine.shared.turnPage('/now');
    mine.shared.gesture(typed);
    mine.shared.close();
    const heard: Gesture[] = [];
    const late = new SharedSession({ side: 'public', transport: transport() });
    late.onGesture(({ gesture }) => heard.push(gesture));
    late.catchUp();
    late.hello();
    expect(heard).toEqual([typed]);
  });

  it('opens the session again from any window that is left, its own copy gone', async () => {
    const { transport, mine, shown } = await twoWindows();
    mine.store.append(...someActs);
    await settled();
    mine.shared.close();
    const again = await opens(setting, 'private', transport());
    expectSame(shown, again);
    expect(again.store.world.place.page).toBe('/update/worked');
  });
});

describe('a window that is reloaded', () => {
  it('is as it was from its own copy, when it is the only one', async () => {
    const transport = transportsSideBySide();
    const kept = copyInMemory();
    const before = await opens(setting, 'private', transport(), kept);
    before.store.append(...someActs);
    before.shared.set({ size: 'largest' });
    before.shared.entrust({ notes: 'Elle hésite.' });
    await settled();
    before.shared.close();
    const after = await opens(setting, 'private', transport(), kept);
    expectSame(before, after);
    expect(after.shared.entrusted).toEqual({ notes: 'Elle hésite.' });
  });

  it('learns what others did meanwhile, and tells them what they did not know', async () => {
    const slow = slowTransports();
    const kept = copyInMemory();
    const before = await opens(setting, 'private', slow.transport(), kept);
    const shown = await opens(setting, 'public', slow.transport());
    slow.handOverAll();
    before.store.append(visit);
    await settled();
    // The page is gone before its last words are heard.
    slow.loseAll();
    before.shared.close();
    slow.loseAll();
    shown.store.append(tomorrow);
    await settled();
    const after = await opens(setting, 'private', slow.transport(), kept);
    slow.handOverAll();
    await settled();
    expectSame(shown, after);
    expect(after.store.entries).toHaveLength(2);
    expect(after.store.entries).toEqual(expect.arrayContaining([visit, tomorrow]));
  });

  it('does not act before somebody touches it', async () => {
    const { transport, mine } = await twoWindows();
    mine.shared.claim();
    expect(mine.shared.acts).toBe(true);
    mine.shared.close();
    const again = await opens(setting, 'private', transport());
    expect(again.shared.acts).toBe(false);
    again.shared.claim();
    expect(again.shared.acts).toBe(true);
  });

  it('comes back after it was put away and not closed', async () => {
    const { mine, shown } = await twoWindows();
    shown.shared.bye();
    expect(mine.shared.windows).toEqual([]);
    shown.shared.hello();
    expect(mine.shared.windows).toHaveLength(1);
  });

  it('says nothing any more once it is closed', async () => {
    const { mine, shown } = await twoWindows();
    shown.shared.close();
    shown.shared.close();
    shown.store.append(visit);
    shown.shared.claim();
    await settled();
    expect(mine.store.entries).toEqual([]);
  });
});

describe('the hand', () => {
  it('acts in the window that was touched last, on the side that has it', async () => {
    const { transport, mine, shown } = await twoWindows();
    const other = await opens(setting, 'public', transport());
    const acting = () => [mine, shown, other].map(({ shared }) => shared.acts);
    expect(acting()).toEqual([false, false, false]);
    mine.shared.claim();
    shown.shared.claim();
    expect(acting()).toEqual([true, false, false]);
    mine.shared.set({ hand: 'public' });
    expect(acting()).toEqual([false, false, false]);
    shown.shared.claim();
    mine.shared.claim();
    expect(acting()).toEqual([false, true, false]);
    other.shared.claim();
    expect(acting()).toEqual([false, false, true]);
    mine.shared.set({ hand: 'private' });
    expect(acting()).toEqual([false, false, false]);
  });

  it('is in one window at most, when two public ones are touched at the same moment', async () => {
    const slow = slowTransports();
    const mine = await opens(setting, 'private', slow.transport());
    const [one, two] = [
      await opens(setting, 'public', slow.transport()),
      await opens(setting, 'public', slow.transport()),
    ];
    mine.shared.set({ hand: 'public' });
    slow.handOverAll();
    one.shared.claim();
    two.shared.claim();
    slow.handOverAll();
    expect([one.shared.acts, two.shared.acts].filter(Boolean)).toHaveLength(1);
  });
});

describe('a public window that is frozen', () => {
  it('stands still while the mediator prepares, and then shows the present', async () => {
    const { transport, mine, shown } = await twoWindows();
    mine.store.append(visit);
    await settled();
    const still = shown.store.world;
    mine.shared.freeze(true);
    mine.store.append(tomorrow);
    await settled();
    expect(shown.store.world).toEqual(still);
    expect([mine.shared.stands, shown.shared.stands]).toEqual([false, true]);
    const late = await opens(setting, 'public', transport());
    expect(late.store.world).toEqual(still);
    mine.shared.freeze(false);
    await settled();
    expectSame(mine, shown, late);
  });

  it('does not let the hand act on the past', async () => {
    const { mine, shown } = await twoWindows();
    mine.shared.set({ hand: 'public' });
    shown.shared.claim();
    mine.shared.freeze(true);
    expect(shown.shared.acts).toBe(false);
    mine.shared.freeze(false);
    expect(shown.shared.acts).toBe(true);
  });
});

describe('starting again', () => {
  it('gives the same world as the first time, in all windows, and lets the frozen ones go', async () => {
    const { mine, shown } = await twoWindows();
    const start = mine.store.world;
    mine.store.append(...someActs);
    mine.shared.freeze(true);
    mine.shared.set({ shown: { what: 'card' }, size: 'largest' });
    await mine.store.startAgain();
    await settled();
    expect(mine.store.world).toEqual(start);
    expect(shown.shared.stage).toMatchObject({ round: 2, frozen: null, shown: null, size: 'largest' });
    expectSame(mine, shown);
    shown.store.append(visit);
    await settled();
    expect(mine.store.entries).toEqual([visit]);
  });

  it('can be taken back, and done again from a clean sheet', async () => {
    const { mine, shown } = await twoWindows();
    const start = mine.store.world;
    mine.store.append(visit);
    await mine.store.startAgain();
    mine.store.append(tomorrow);
    await settled();
    mine.shared.set({ round: 1 });
    await settled();
    expect(shown.store.entries).toEqual([visit]);
    expectSame(mine, shown);
    await mine.store.startAgain();
    await settled();
    expect(shown.store.world).toEqual(start);
    expectSame(mine, shown);
  });

  it('may begin with the lines of a file', async () => {
    const { mine, shown } = await twoWindows();
    mine.store.append(tomorrow);
    await settled();
    mine.shared.startFrom(someActs);
    await settled();
    expect(shown.store.entries).toEqual(someActs);
    expectSame(mine, shown);
  });
});

describe('what is entrusted', () => {
  const notes = { notes: 'Ne pas parler du mot de passe.' };

  it('outlives the private window, as long as another one is open', async () => {
    const { transport, mine } = await twoWindows();
    mine.shared.entrust(notes);
    mine.shared.close();
    const again = await opens(setting, 'private', transport());
    expect(again.shared.entrusted).toEqual(notes);
  });

  it('is the latest, whoever comes back with an older one', async () => {
    const slow = slowTransports();
    const kept = copyInMemory();
    const mine = await opens(setting, 'private', slow.transport(), kept);
    await opens(setting, 'public', slow.transport());
    mine.shared.entrust({ notes: 'old' });
    slow.handOverAll();
    mine.shared.entrust(notes);
    slow.lose(0);
    mine.shared.close();
    const again = await opens(setting, 'private', slow.transport(), kept);
    slow.handOverAll();
    expect(again.shared.entrusted).toEqual(notes);
  });

  it('is neither on the stage nor in the log', async () => {
    const { mine, shown } = await twoWindows();
    mine.store.append(visit);
    mine.shared.entrust(notes);
    await settled();
    for (const { shared, store } of [mine, shown]) {
      expect(JSON.stringify([shared.stage, shared.signedLines(), store.world])).not.toContain('mot de passe');
    }
  });
});
