import { describe, expect, it } from 'vitest';
import { silentChannel } from '#backend/channel.ts';
import { LOG_FORMAT, memoryStorage, type StoredLog } from '#backend/log-storage.ts';
import { SessionStore } from '#backend/session-store.ts';
import type { Entry } from '#domain/log.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const setting = { exercise: anExercise(), rules: ruleBook };
const { id } = setting.exercise;
const visit: Entry = { kind: 'visit', site: 'employment', page: '/sign-in' };
const tomorrow: Entry = { kind: 'wait', to: Date.UTC(2031, 2, 30, 9) };
const impossible: Entry = {
  kind: 'move',
  procedure: 'employment/monthly-update',
  move: 'submit',
  event: { type: 'fly' },
  answers: {},
  uploads: {},
};
const open = (kept: Record<string, StoredLog>) => SessionStore.open(setting, memoryStorage(kept), silentChannel);

describe('a session', () => {
  it('is taken up where it was left', async () => {
    const kept: Record<string, StoredLog> = {};
    const before = await open(kept);
    before.append(visit, tomorrow);
    await before.settled();
    const after = await open(kept);
    expect(after.world).toEqual(before.world);
    expect(after.world.place.page).toBe('/sign-in');
    expect(after.foundUnreadable).toBe(false);
  });

  it('is one session when it is opened twice at once', async () => {
    const kept: Record<string, StoredLog> = {};
    const storage = memoryStorage(kept);
    const [first] = await Promise.all([1, 2].map(() => SessionStore.open(setting, storage, silentChannel)));
    first?.append(visit);
    await first?.settled();
    expect((await SessionStore.open(setting, storage, silentChannel)).world.place.page).toBe('/sign-in');
  });

  it('tells those who listen, and undoes act by act', async () => {
    const store = await open({});
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    const start = store.world;
    store.append(tomorrow);
    expect(store.undo()).toBe(true);
    expect(store.world).toEqual(start);
    expect(store.undo()).toBe(false);
    expect(told).toBe(2);
  });

  it('tells portals only what changes their answers, going back included', async () => {
    const store = await open({});
    let told = 0;
    store.subscribeToAnswers(() => {
      told += 1;
    });
    store.append(visit, { kind: 'draft', form: 'employment/monthly-update/update', answers: { worked: 'no' } });
    expect(told).toBe(0);
    store.append(tomorrow);
    expect(told).toBe(1);
    store.undo();
    expect(told).toBe(2);
  });

  it('starts again from the beginning, and keeps nothing of before', async () => {
    const store = await open({});
    const start = store.world;
    store.append(visit, tomorrow);
    await store.startAgain();
    expect(store.world).toEqual(start);
    expect(store.entries).toEqual([]);
  });

  it('throws on a line that cannot happen, and stays as it was', async () => {
    const store = await open({});
    store.append(visit);
    const { world, entries } = store;
    expect(() => store.append(impossible)).toThrow('does not allow it');
    expect(store.world).toBe(world);
    expect(store.entries).toBe(entries);
  });

  it('goes on in memory, and says so, when the device keeps nothing', async () => {
    const full = { ...memoryStorage(), append: () => Promise.reject(new Error('quota')) };
    const store = await SessionStore.open(setting, full, silentChannel);
    store.append(visit);
    await store.settled();
    expect(store.storageFailed).toBe(true);
    expect(store.world.place.page).toBe('/sign-in');
  });
});

describe('a log that cannot be read', () => {
  it.each([
    ['edited', { session: 's', format: LOG_FORMAT, lines: [{ kind: 'visit', site: 'employment', page: 12 }] }],
    ['of an older version', { session: 's', format: 0, lines: [] }],
    ['that tells what cannot have happened', { session: 's', format: LOG_FORMAT, lines: [impossible] }],
  ])('%s leads to a fresh start, and says so', async (_why, log) => {
    const store = await open({ [id]: log });
    expect(store.foundUnreadable).toBe(true);
    expect(store.entries).toEqual([]);
    store.append(visit);
    expect(store.world.place.page).toBe('/sign-in');
  });
});
