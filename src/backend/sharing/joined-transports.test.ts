import { describe, expect, it } from 'vitest';
import { joinTransports } from '#backend/sharing/joined-transports.ts';
import { messageIn, messageToText } from '#backend/sharing/message-text.ts';
import { transportsSideBySide } from '#backend/sharing/transport.ts';
import type { Entry } from '#domain/log.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';
import { expectSame, opens, settled } from '#testing/shared-windows.ts';

const setting = { exercise: anExercise(), rules: ruleBook };
const visit: Entry = { kind: 'visit', site: 'employment', page: '/sign-in' };

describe('windows on different devices', () => {
  it('hear of each other through the window that knows both ways', async () => {
    const [here, far] = [transportsSideBySide(), transportsSideBySide()];
    const ways = joinTransports(here());
    const mine = await opens(setting, 'private', ways);
    const [shown, tablet] = [await opens(setting, 'public', here()), await opens(setting, 'public', far())];
    ways.add(far());
    mine.shared.hello();
    mine.store.append(visit);
    tablet.shared.set({ size: 'largest' });
    await settled();
    expectSame(mine, shown, tablet);
    expect(shown.store.entries).toEqual([visit]);
  });

  it('are not told the same for ever when two windows know both ways', () => {
    const [here, far] = [transportsSideBySide(), transportsSideBySide()];
    for (const ways of [joinTransports(here()), joinTransports(here())]) ways.add(far());
    const heard: unknown[] = [];
    far().listen((message) => heard.push(message));
    here().send({ from: 'x', say: 'who' });
    expect(heard.length).toBeLessThanOrEqual(2);
  });

  it('are told nothing more on a way that was given up', () => {
    const [here, far] = [transportsSideBySide(), transportsSideBySide()];
    const ways = joinTransports(here());
    const heard: unknown[] = [];
    far().listen((message) => heard.push(message));
    ways.add(far())();
    ways.send({ from: 'x', say: 'who' });
    expect(heard).toEqual([]);
  });
});

describe('a message as text', () => {
  it('keeps its bytes', () => {
    const update = { from: 'x', say: 'update', update: new Uint8Array([0, 1, 255]) } as const;
    expect(messageIn(messageToText(update))).toEqual(update);
  });

  it.each(['', '{', '{"update":{"$bytes":"*"}}'])('is none when it cannot be read: %s', (text) => {
    expect(messageIn(text)).toBeUndefined();
  });
});
