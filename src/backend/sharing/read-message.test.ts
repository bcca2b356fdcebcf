import { describe, expect, it } from 'vitest';
import type { Message } from '#backend/sharing/messages.ts';
import { transportsSideBySide } from '#backend/sharing/transport.ts';
import type { Entry } from '#domain/log.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';
import { opens, settled } from '#testing/shared-windows.ts';

const setting = { exercise: anExercise(), rules: ruleBook };

describe('what comes from outside', () => {
  it.each([
    ['nothing', undefined],
    ['a word', 'hello'],
    ['a message of nobody', { say: 'who' }],
    ['a message of a later version', { from: 'x', say: 'sing' }],
    ['a name that every object has', { from: 'x', say: 'constructor' }],
    ['a window of no side', { from: 'x', say: 'here', side: 'middle', knows: new Uint8Array([0]) }],
    ['an update that is none', { from: 'x', say: 'update', update: new Uint8Array([1, 2, 3, 255, 255]) }],
    ['an update that is text', { from: 'x', say: 'update', update: 'lines' }],
    [
      'a gesture without a place',
      {
        from: 'x',
        say: 'gesture',
        told: { id: 'x/1', page: '', told: { id: 'x/1', page: '/', gesture: { do: 'press', x: 0, y: 0 } } },
      },
    ],
    [
      'a gesture of a later version',
      {
        from: 'x',
        say: 'gesture',
        told: { id: 'x/1', page: '', told: { id: 'x/1', page: '/', gesture: { do: 'juggle' } } },
      },
    ],
    ['a glimpse of nothing', { from: 'x', say: 'glimpse', glimpse: null }],
    ['old gestures of no shape', { from: 'x', say: 'so-far', to: 'x', gestures: [7] }],
  ])('is dropped when it is no message: %s', async (_what, message) => {
    const transport = transportsSideBySide();
    const { shared, store } = await opens(setting, 'public', transport());
    const before = shared.stage;
    const heard: unknown[] = [];
    shared.onGesture((gesture) => heard.push(gesture));
    shared.onGlimpse((glimpse) => heard.push(glimpse));
    transport().send(message as Message);
    await settled();
    expect([heard, shared.windows, store.entries, shared.stage]).toEqual([[], [], [], before]);
  });

  it('may hold lines that are no lines: they are left out', async () => {
    const transport = transportsSideBySide();
    const [mine, shown] = [await opens(setting, 'private', transport()), await opens(setting, 'public', transport())];
    const visit: Entry = { kind: 'visit', site: 'employment', page: '/sign-in' };
    await mine.shared.storage.append('round-1', 0, [{ kind: 'cheat' } as unknown as Entry, visit]);
    await settled();
    expect(shown.store.entries).toEqual([visit]);
  });
});
