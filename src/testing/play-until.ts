import type { World } from '#domain/world.ts';
import { advise } from '#engine/coach/advise.ts';
import { type Game, newGame } from '#engine/coach/play.ts';
import { apply } from '#engine/session/fold.ts';
import type { Setting } from '#engine/session/setting.ts';

const MOST_ACTS = 300;

/** Follows the coach until the world is as wished; throws when the coach arrives without passing there. */
export function playUntil(setting: Setting, wished: (world: World) => boolean): Game {
  const { entries, world: start } = newGame(setting);
  let world = start;
  for (let act = 0; act < MOST_ACTS && !wished(world); act += 1) {
    const advice = advise(setting, world);
    if (advice.status !== 'act') throw new Error(`The coach says "${advice.status}" before the world is as wished.`);
    for (const entry of advice.entries) {
      entries.push(entry);
      world = apply(setting, world, entry);
    }
  }
  return { entries, world };
}
