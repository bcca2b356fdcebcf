import type { ProcedureId } from '#domain/agency.ts';
import type { CaseFile, Happening, Payment } from '#domain/case-file.ts';
import type { Explanation } from '#domain/explanation.ts';
import type { Letter } from '#domain/letter.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { isIn } from '#engine/case/step.ts';
import { type PlanStep, planTo } from '#engine/coach/plan.ts';
import { caseOf, rulesOf, type Setting } from '#engine/session/setting.ts';
import { ACTIVITY } from '#engine/session/world-step.ts';
import { groupLetters, type Sent } from '#explain/timeline/sent.ts';

/** The life of one request: what it went through, where it stands, what is to come. */
export interface Journey {
  procedure: ProcedureId;
  /** What was done at the door before, oldest first. */
  preamble: Along[];
  /** The step in force is the last one whose `when` is not `ahead`. */
  steps: JourneyStep[];
  /** How the goal of the exercise stands: met, to come, or no longer on any road; `none` for a case without a goal. */
  goal: 'reached' | 'ahead' | 'out-of-reach' | 'none';
}

/** A state the applicant lives through, with everything that happened while it lasted. */
export interface JourneyStep {
  /** Unique in the journey: a state may come back. */
  id: string;
  /** Full path, the name of its texts. */
  state: string;
  explanation: Explanation;
  when: 'past' | 'now' | 'ahead';
  /** When it begins; simulated. */
  at: Instant;
  /** When it ends, as far as that is known. */
  until?: Instant;
  /** The event that led there. */
  event: string;
  /** For what is to come: the move it takes, perhaps in a case that tells this one. Without one it comes by itself. */
  ifYouDo?: { procedure: ProcedureId; move: string };
  /** What happened in between without leading to another step. */
  along: Along[];
  letters: Sent[];
  payments: Payment[];
}

/** Something that happened, or will, without a step of its own. */
export interface Along {
  at: Instant;
  kind: 'event' | 'paper';
  /** Name of the event; empty for a paper that arrives. */
  event: string;
}

/**
 * Reads the whole journey of a request out of a world; the exercise's own unless another case is asked for. Only the
 * exercise's own has a goal, and so a way ahead: of any other, the calendar alone knows what is to come. Pure.
 */
export function journeyOf(
  setting: Setting,
  world: World,
  procedure: ProcedureId = setting.exercise.procedure,
): Journey {
  const goal = procedure === setting.exercise.procedure ? setting.exercise.goal : undefined;
  const caseFile = caseOf(world, procedure);
  const explanations = rulesOf(setting, procedure).explanations;
  const lived = stepsOf(caseFile.history, explanations, 'past');
  const present = lived.at(-1);
  if (present) present.when = 'now';
  addLetters(lived, world, procedure);
  addPayments(lived, caseFile);
  const preamble = preambleOf(setting, world, procedure);
  if (goal === undefined) return { procedure, preamble, steps: closed(lived), goal: 'none' };
  const reached = isIn(caseFile, goal);
  const plan = reached ? [] : planTo(setting, world, procedure, goal);
  const ahead = plan ? stepsAhead(plan, caseFile, explanations, lived) : [];
  const steps = closed([...lived, ...ahead]);
  return { procedure, preamble, steps, goal: reached ? 'reached' : plan ? 'ahead' : 'out-of-reach' };
}

function stepsOf(
  history: readonly Happening[],
  explanations: Record<string, Explanation>,
  when: JourneyStep['when'],
  before?: JourneyStep,
): JourneyStep[] {
  const steps: JourneyStep[] = [];
  for (const [index, { at, event, entered }] of history.entries()) {
    const explained = entered.filter((state) => explanations[state] && !leftAtOnce(state, history, index));
    const standing = steps.at(-1) ?? before;
    if (explained.length === 0 && event !== ACTIVITY) standing?.along.push({ at, kind: 'event', event });
    for (const state of explained) {
      const id = `${state}@${at}`;
      const explanation = explanations[state] as Explanation;
      steps.push({ id, state, explanation, when, at, event, along: [], letters: [], payments: [] });
    }
  }
  return steps;
}

/** A state left at the very moment it was entered was never lived through, e.g. a window that is open already. */
function leftAtOnce(state: string, history: readonly Happening[], index: number): boolean {
  const next = history[index + 1];
  return next !== undefined && next.at === history[index]?.at && !next.states.includes(state);
}

/** The steps a plan leads through; what happens meanwhile is added to the step it happens in. */
function stepsAhead(
  plan: readonly PlanStep[],
  caseFile: CaseFile,
  explanations: Record<string, Explanation>,
  lived: readonly JourneyStep[],
): JourneyStep[] {
  const ahead: JourneyStep[] = [];
  // What is still to happen in the present step is kept apart from what has happened there.
  let known = caseFile.history.length;
  for (const step of plan) {
    const standing = ahead.at(-1) ?? lived.at(-1);
    const history = step.cases[caseFile.procedure]?.history ?? [];
    const fresh = stepsOf(history.slice(known), explanations, 'ahead', standing);
    if (history.length === known && step.kind === 'wait' && step.event === undefined) {
      standing?.along.push({ at: step.at, kind: 'paper', event: '' });
    }
    known = history.length;
    const ifYouDo = step.kind === 'move' && { ifYouDo: { procedure: step.procedure, move: step.move.id } };
    ahead.push(...fresh.map((entered) => ({ ...entered, ...ifYouDo })));
  }
  return ahead;
}

/** Every step ends when the next begins. */
function closed(steps: readonly JourneyStep[]): JourneyStep[] {
  return steps.map((step, index) => {
    const next = steps[index + 1];
    return next ? { ...step, until: next.at } : step;
  });
}

/** A letter belongs to the step that began when it left: of several begun at once, the outermost. */
function addLetters(steps: readonly JourneyStep[], world: World, procedure: ProcedureId): void {
  const letters: Letter[] = world.letters.filter((letter) => letter.procedure === procedure && letter.at <= world.now);
  for (const sent of groupLetters(letters)) stepAt(steps, sent.at)?.letters.push(sent);
}

function addPayments(steps: readonly JourneyStep[], { payments }: CaseFile): void {
  for (const payment of payments) stepAt(steps, payment.at)?.payments.push(payment);
}

function stepAt(steps: readonly JourneyStep[], at: Instant): JourneyStep | undefined {
  const latest = steps.findLast((step) => step.at <= at);
  return steps.find((step) => step.at === latest?.at);
}

function preambleOf(setting: Setting, world: World, procedure: ProcedureId): Along[] {
  const door = rulesOf(setting, procedure).signIn;
  const history = door ? (world.cases[door]?.history ?? []) : [];
  return history
    .slice(1)
    .filter(({ event }) => event !== ACTIVITY)
    .map(({ at, event }) => ({ at, kind: 'event', event }));
}
