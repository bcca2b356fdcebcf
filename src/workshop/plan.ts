import * as v from 'valibot';

/** The version of the plans this version writes. */
export const PLAN_FORMAT = 1;

/** More steps than an afternoon holds, and more variants than there are situations. */
const MOST_STEPS = 12;
const MOST_VARIANTS = 6;

const shortText = v.pipe(v.string(), v.maxLength(120));
/** `<agency>/<slug>` of a scenario, or the id of a procedure: both are written the same way. */
export const twoPartId = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));
export const plainId = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-zA-Z0-9-]+$/));

/** What an event carries besides its type: a reason, an amount; never somebody's text. */
const event = v.objectWithRest(
  { type: v.pipe(v.string(), v.maxLength(60)) },
  v.union([v.pipe(v.string(), v.maxLength(60)), v.number(), v.boolean()]),
);

/** Something that is slipped into a session by hand; see the lines `incident`, `inject`, `post` and `extend` of a log. */
export const playSchema = v.variant('kind', [
  v.object({ kind: v.literal('incident'), incident: plainId, over: v.boolean() }),
  v.object({ kind: v.literal('inject'), procedure: twoPartId, event }),
  v.object({ kind: v.literal('post'), message: plainId }),
  v.object({ kind: v.literal('extend'), procedure: twoPartId }),
]);
export type Play = v.InferOutput<typeof playSchema>;

const stepSchema = v.object({
  /** One for everybody; of several (other personas, same subject), seat 1 gets the first, seat 2 the second, and so on again. */
  scenarios: v.pipe(v.array(twoPartId), v.minLength(1), v.maxLength(MOST_VARIANTS)),
  /** How long it is meant to take, in minutes. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
  /** Obstacle cards held ready for it. */
  cards: v.pipe(v.array(playSchema), v.maxLength(8)),
});
export type PlanStep = v.InferOutput<typeof stepSchema>;

/** What a workshop is going to do: written before, kept in a file, in a link, and by the relay while the workshop lasts. */
export const planSchema = v.object({
  format: v.literal(PLAN_FORMAT),
  title: shortText,
  /** The language the learners' screens begin in; each may change their own. */
  register: v.picklist(['fr', 'facile', 'en']),
  /** What the coach may say at most: nothing, a question, where to look, what to do, the place itself. */
  help: v.picklist([0, 1, 2, 3, 4]),
  /** When the learners may look behind the screen. */
  backstage: v.picklist(['always', 'at-end', 'never']),
  /** Whether confidence is asked before and after. */
  asksConfidence: v.boolean(),
  steps: v.pipe(v.array(stepSchema), v.maxLength(MOST_STEPS)),
});
export type Plan = v.InferOutput<typeof planSchema>;

/** A plan with nothing in it yet. */
export const EMPTY_PLAN: Plan = {
  format: PLAN_FORMAT,
  title: '',
  register: 'fr',
  help: 4,
  backstage: 'always',
  asksConfidence: true,
  steps: [],
};

/** The scenario that a seat plays in a step; seats count from 1. Undefined where the plan has no such step. */
export function scenarioOf(plan: Plan, step: number, seat: number): string | undefined {
  const { scenarios = [] } = plan.steps[step] ?? {};
  return scenarios[(seat - 1) % scenarios.length];
}
