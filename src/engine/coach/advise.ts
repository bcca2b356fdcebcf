import type { ProcedureId } from '#domain/agency.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { filesOf } from '#domain/form.ts';
import type { Letter } from '#domain/letter.ts';
import type { Entry } from '#domain/log.ts';
import type { Move } from '#domain/procedure.ts';
import { toIso } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { agenda } from '#engine/calendar/agenda.ts';
import { isIn } from '#engine/case/step.ts';
import type { Advice, Layout, Topic } from '#engine/coach/advice.ts';
import { latestLetter, openingOf } from '#engine/coach/letters.ts';
import { locate } from '#engine/coach/locate.ts';
import { moveTruly, type PlanStep, planTo } from '#engine/coach/plan.ts';
import { remembering } from '#engine/coach/remembering.ts';
import { remedy } from '#engine/coach/trouble.ts';
import { truthInput } from '#engine/coach/truth.ts';
import { filesAt } from '#engine/session/files.ts';
import { apply, openWorld } from '#engine/session/fold.ts';
import { effectiveLines } from '#engine/session/rewind.ts';
import { caseOf, isSignedIn, rulesOf, type Setting } from '#engine/session/setting.ts';

const ONE_THING_AT_A_TIME: Layout = { sideBySide: false };

/** The next thing to do from any world, computed from the statecharts; see `wayBack` when the goal is out of reach. */
export function advise(setting: Setting, world: World, layout = ONE_THING_AT_A_TIME): Advice {
  const { procedure, goal } = setting.exercise;
  const mend = mendingPlan(setting, world, procedure);
  const look = mend ? undefined : nextLook(setting, world);
  if (!mend && !look && isIn(caseOf(world, procedure), goal)) return { status: 'goal-reached' };
  const plan = mend ?? planTo(setting, world, procedure, goal);
  if (!plan) return { status: 'out-of-reach' };
  return look ? adviseLook(setting, world, [look, ...plan], layout) : adviseStep(setting, world, plan, layout);
}

const LOOK = 'look';

/** The next page to look at, as a step that changes no case; undefined when all were looked at. */
function nextLook({ exercise: { procedure, looks = [] } }: Setting, world: World): PlanStep | undefined {
  const page = looks.find((one) => !world.looked.includes(one));
  if (page === undefined) return undefined;
  const move: Move = {
    id: LOOK,
    page,
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => undefined,
    event: () => ({ type: LOOK }),
    truth: () => ({}),
  };
  return { kind: 'move', procedure, at: world.now, cases: world.cases, sent: [], move, answers: {} };
}

/** Looking is no move: what is said of it is not looked up among those of the procedure. */
function adviseLook(setting: Setting, world: World, plan: PlanStep[], layout: Layout): Advice {
  const advice = adviseStep(setting, world, plan, layout);
  if (advice.status !== 'act' || advice.topic.move !== LOOK) return advice;
  const { move: _, ...topic } = advice.topic;
  const { exercise } = setting;
  return { ...advice, topic: { ...topic, look: exercise.looks?.find((one) => !world.looked.includes(one)) ?? '' } };
}

/** The same, and when the goal is out of reach, the latest line of the log from before it was. */
export function adviseWithWayBack(setting: Setting, entries: readonly Entry[], world: World, layout?: Layout): Advice {
  const advice = advise(setting, world, layout);
  if (advice.status !== 'out-of-reach') return advice;
  const back = wayBack(setting, entries);
  return back === undefined ? advice : { ...advice, back };
}

/** The line of the log to go back to: the latest act before which the goal could still be reached. */
export function wayBack(setting: Setting, entries: readonly Entry[]): number | undefined {
  const { procedure, goal } = setting.exercise;
  const changes: { index: number; before: World }[] = [];
  let before = openWorld(setting);
  for (const { index, entry } of effectiveLines(entries)) {
    const after = apply(setting, before, entry);
    if (after.cases !== before.cases) changes.push({ index, before });
    before = after;
  }
  return changes.findLast(({ before }) => planTo(setting, before, procedure, goal) !== undefined)?.index;
}

/** The way over a move that mends what was sent; undefined where nothing untrue was sent, or it cannot be sent again. */
function mendingPlan(setting: Setting, world: World, procedure: ProcedureId): PlanStep[] | undefined {
  return mendingRemembered(setting, world, procedure, () => {
    const mend = mendingMove(setting, world, procedure);
    return mend && [mend, ...planFrom(setting, world, mend)];
  });
}

const mendingRemembered = remembering<PlanStep[] | undefined>();

/** The move that mends an untrue answer already sent, while it still can be sent again. */
function mendingMove(setting: Setting, world: World, procedure: ProcedureId): PlanStep | undefined {
  const truth = truthInput(setting, caseOf(world, procedure), world.now);
  for (const move of rulesOf(setting, procedure).moves) {
    const step = move.untrue?.(truth) ? moveTruly(setting, world.cases, move, truth) : undefined;
    if (step) return step;
  }
  return undefined;
}

/** What is left to do once cases stand like this; nothing that is known when the goal is out of reach from there. */
function planFrom(setting: Setting, world: World, { cases }: PlanStep): PlanStep[] {
  const { procedure, goal } = setting.exercise;
  return planTo(setting, { ...world, cases: { ...world.cases, ...cases } }, procedure, goal) ?? [];
}

function adviseStep(setting: Setting, world: World, plan: PlanStep[], layout: Layout): Advice {
  const [planned] = plan;
  if (!planned) return { status: 'goal-reached' };
  const first = fetchedFirst(setting, world, planned);
  const { procedure } = first;
  if (first.kind === 'wait') return waitAdvice(setting, world, first, plan.length);
  if (first.move.signedIn && !isSignedIn(setting, world, procedure)) {
    const door = rulesOf(setting, procedure).signIn;
    const goal = door && rulesOf(setting, door).signedInState;
    const way = door && goal ? planTo(setting, world, door, goal) : undefined;
    if (!way) return { status: 'out-of-reach' };
    const advice = adviseStep(setting, world, way, layout);
    return advice.status === 'act' ? { ...advice, stepsLeft: advice.stepsLeft + plan.length } : advice;
  }
  const letter = unreadLetter(world, procedure, first.move);
  if (letter) return letterAdvice(setting, world, procedure, first.move, letter, plan.length);
  const trouble = first.move.letter === undefined ? remedy(world, procedure, layout) : undefined;
  if (trouble) return { status: 'act', stepsLeft: plan.length, ...trouble };
  return {
    status: 'act',
    stepsLeft: plan.length,
    ...locate({ setting, world, procedure, move: first.move, answers: first.answers, slot: first.slot, layout }),
  };
}

/** What was issued and does not lie on the device, or not yet, is downloaded before it can be sent. */
function fetchedFirst(setting: Setting, world: World, step: PlanStep): PlanStep {
  if (step.kind === 'wait' || !step.move.mail) return step;
  const wanted = filesOf(step.answers[step.move.mail.slot]);
  const isHere = filesAt(setting, world).some(({ paper }) => wanted.includes(paper.id));
  const move = rulesOf(setting, step.procedure).moves.find(({ downloads }) => downloads !== undefined);
  if (isHere || !move) return step;
  const { slot: _, ...fetching } = step;
  return { ...fetching, move, answers: {} };
}

function waitAdvice(
  setting: Setting,
  world: World,
  step: Pick<Extract<PlanStep, { kind: 'wait' }>, 'procedure' | 'to' | 'event'>,
  stepsLeft: number,
): Advice {
  const { procedure } = step;
  const next = agenda(setting, world)[0];
  const to = next ? Math.min(next.at, step.to) : step.to;
  const topic: Topic = { procedure, until: step.to, ...(step.event ? { event: step.event } : {}) };
  return {
    status: 'act',
    act: { kind: 'wait', target: coachIds.nextEvent, value: toIso(to) },
    topic,
    stepsLeft,
    entries: [{ kind: 'wait', to }],
  };
}

/** The letter a move has to be read from or is done under, when it is not there yet or not read. */
function unreadLetter(world: World, procedure: ProcedureId, { reads, letter: under }: Move) {
  const name = reads ?? under;
  const latest = name === undefined ? undefined : latestLetter(world, procedure, name);
  return latest && (latest.at > world.now || (!latest.read && under === undefined)) ? latest : undefined;
}

function letterAdvice(
  setting: Setting,
  world: World,
  procedure: ProcedureId,
  move: Move,
  letter: Letter,
  stepsLeft: number,
): Advice {
  if (letter.at > world.now) return waitAdvice(setting, world, { procedure, to: letter.at }, stepsLeft);
  const opening = openingOf(world, letter);
  // Lying open and still unread: a letter is read by opening it, so this cannot be.
  if (!opening) throw new Error(`"${letter.id}" lies open and counts as unread.`);
  const topic: Topic = { procedure, move: move.id, letter: letter.letter };
  return { status: 'act', topic, stepsLeft, ...opening };
}
