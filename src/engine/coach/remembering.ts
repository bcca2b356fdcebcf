import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';

/** Everything besides the cases that a plan follows from. */
interface Question extends Pick<World, 'now' | 'coming' | 'lost'> {
  setting: Setting;
  about: string;
}

/**
 * Remembers what was found, by the cases it starts from: going to a page, or typing, changes none of what it follows from. The same
 * question about the same cases is not looked into again.
 */
export function remembering<Found>() {
  const answers = new WeakMap<World['cases'], { question: Question; found: Found }[]>();
  return (setting: Setting, world: World, about: string, find: () => Found): Found => {
    const asked: Question = { setting, about, now: world.now, coming: world.coming, lost: world.lost };
    const answered = answers.get(world.cases) ?? [];
    const known = answered.find(({ question }) => isSame(question, asked));
    if (known) return known.found;
    const found = find();
    answers.set(world.cases, [...answered, { question: asked, found }]);
    return found;
  };
}

function isSame(one: Question, other: Question): boolean {
  return (Object.keys(one) as (keyof Question)[]).every((part) => one[part] === other[part]);
}
