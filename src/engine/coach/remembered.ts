import type { World } from '#domain/world.ts';
import type { PlanStep } from '#engine/coach/plan.ts';
import type { Setting } from '#engine/session/setting.ts';

/** Everything besides the cases that a plan follows from. */
interface Question extends Pick<World, 'now' | 'coming' | 'lost'> {
  setting: Setting;
  about: string;
}

type Found = PlanStep[] | undefined;

/** Plans made already, by the cases they start from: going to a page, or typing, changes none of what they follow from. */
const answers = new WeakMap<World['cases'], { question: Question; plan: Found }[]>();

/** The plan that was found before for the same question about the same cases; otherwise it is looked for now. */
export function remembered(setting: Setting, world: World, about: string, find: () => Found): Found {
  const asked: Question = { setting, about, now: world.now, coming: world.coming, lost: world.lost };
  const answered = answers.get(world.cases) ?? [];
  const known = answered.find(({ question }) => isSame(question, asked));
  if (known) return known.plan;
  const plan = find();
  answers.set(world.cases, [...answered, { question: asked, plan }]);
  return plan;
}

function isSame(one: Question, other: Question): boolean {
  return (Object.keys(one) as (keyof Question)[]).every((part) => one[part] === other[part]);
}
