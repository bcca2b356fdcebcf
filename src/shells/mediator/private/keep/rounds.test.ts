import { expect, it } from 'vitest';
import type { SavedSession } from '#backend/saved-file.ts';
import { transportsSideBySide } from '#backend/sharing/transport.ts';
import type { Entry } from '#domain/log.ts';
import { goOnFrom, restore, returnTo } from '#shells/mediator/private/keep/rounds.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';
import { expectSame, opens, settled } from '#testing/shared-windows.ts';

const setting = { exercise: anExercise(), rules: ruleBook };
const tomorrow: Entry = { kind: 'wait', to: Date.UTC(2031, 2, 30, 9) };
const later: Entry = { kind: 'wait', to: Date.UTC(2031, 3, 2, 9) };
const saved: SavedSession = {
  lines: [
    { entry: tomorrow, by: 'public' },
    { entry: later, by: 'private' },
  ],
};

/** The mediator's window and a public one; a day has passed. */
async function aDayLater() {
  const transport = transportsSideBySide();
  const mine = await opens(setting, 'private', transport());
  const shown = await opens(setting, 'public', transport());
  const start = mine.store.world;
  mine.store.append(tomorrow);
  await settled();
  return { mine, shown, start };
}

it('a demonstration that was restored can be taken up again where it stood, in every window', async () => {
  const { mine, shown, start } = await aDayLater();
  const before = mine.store.world;

  const left = await restore(mine.shared, mine.store);
  await settled();
  expect(mine.store.world).toEqual(start);
  expectSame(mine, shown);

  mine.store.append(later);
  const newer = await returnTo(left, mine.shared, mine.store);
  await settled();
  expect(mine.store.world).toEqual(before);
  expectSame(mine, shown);

  await returnTo(newer, mine.shared, mine.store);
  await settled();
  expect(mine.store.entries).toEqual([later]);
  expectSame(mine, shown);
});

it('what was saved goes on in every window, signed as it was, and what it replaced is kept', async () => {
  const { mine, shown } = await aDayLater();
  const before = mine.store.world;

  const left = await goOnFrom(mine.shared, mine.store, saved);
  await settled();
  expect(mine.store.world.now).toBe(later.to);
  expect(mine.shared.signedLines()).toEqual(saved.lines);
  expectSame(mine, shown);

  shown.store.append({ kind: 'wait', to: later.to + 60_000 });
  await settled();
  expectSame(mine, shown);

  await returnTo(left, mine.shared, mine.store);
  await settled();
  expect(mine.store.world).toEqual(before);
  expectSame(mine, shown);
});
