import { describe, expect, it } from 'vitest';
import { currentCall, movesUnder } from '#app/session/letter-acts.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { apply, openWorld } from '#engine/session/fold.ts';
import { send } from '#engine/session/learner-acts.ts';
import { moveOf, rulesOf, type Setting } from '#engine/session/setting.ts';
import { updateSetting } from '#testing/update-moments.ts';

const CALL = 'employment/false-adviser';

/** Somebody whose telephone rings. */
const setting: Setting = updateSetting({
  procedure: CALL,
  goal: 'safe',
  opens: instant('2031-03-29T09:00'),
  begins: instant('2031-03-29T09:00'),
});

const calls = (world: World) => world.letters.filter(({ channel }) => channel === 'call');
const under = (world: World) => calls(world).map((call) => movesUnder(setting, world, call).map(({ move }) => move.id));

function once(world: World, id: string): World {
  const move = moveOf(rulesOf(setting, CALL), id);
  if (!move) throw new Error(`There is no move "${id}".`);
  const sent = send(setting, world, CALL, move, {});
  if (!('entries' in sent)) throw new Error(`"${id}" is refused.`);
  return sent.entries.reduce((current, entry) => apply(setting, current, entry), world);
}

describe('the buttons under what lies on the desk', () => {
  const ringing = openWorld(setting);

  it('a telephone that rings can be answered or left alone', () => {
    expect(under(ringing)).toEqual([['answer', 'decline']]);
    expect(currentCall(setting, ringing)).toEqual({ letter: calls(ringing)[0]?.id, ringing: true });
  });

  it('whoever has answered can hang up; the ringing is over', () => {
    const talking = once(ringing, 'answer');
    expect(currentCall(setting, talking)).toEqual({ letter: calls(talking)[1]?.id, ringing: false });
    expect(under(talking)[0]).toEqual([]);
    expect(under(talking)[1]).toContain('hangUp');
  });

  it('once one has hung up nobody calls, and the agency can be called back', () => {
    const over = once(once(ringing, 'answer'), 'hangUp');
    expect(currentCall(setting, over)).toBeUndefined();
    expect(under(over).flat()).toEqual(['callAgency']);
  });
});
