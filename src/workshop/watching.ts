import type { Entry } from '#domain/log.ts';
import type { Progress, ScenarioReport, StepReport, Subject } from '#workshop/protocol.ts';

/**
 * What a learner's device remembers of a scenario while it is played: real times, which the log does not have, and how often
 * something was refused. Times are milliseconds of the device's own clock.
 */
export interface Watch {
  scenario: string;
  began: number;
  /** Since when the step in hand is in hand, and since when nothing was done. */
  stepSince: number;
  actedAt: number;
  /** How many lines of the log were seen. */
  lines: number;
  subject: Subject | undefined;
  stepsDone: number;
  hint: Progress['hint'];
  /** Of the step in hand. */
  refused: number;
  refusedField: string | undefined;
  done: boolean;
  /** How long it took until the goal was first reached. */
  took: number | undefined;
  undone: number;
  restarted: number;
  asked: number;
  state: string | undefined;
  steps: readonly StepReport[];
  /** What was known of it before this page was loaded: what the log already holds is not counted again. */
  before: ScenarioReport | undefined;
  isFresh: boolean;
}

/** A session as it stands now, in the words of the board. */
export interface Standing {
  subject: Subject | undefined;
  entries: readonly Entry[];
  hint: Progress['hint'];
  done: boolean;
  /** The state of the case, by name. */
  state: string | undefined;
}

/** More different steps of one scenario are not reported one by one. */
const MOST_STEPS = 24;
const MOST_FIELDS = 8;
const LONGEST_NAME = 80;

/** The scenario was opened, for the first time or once more. */
export function beginWatch(scenario: string, now: number, before?: ScenarioReport): Watch {
  return {
    scenario,
    began: now,
    stepSince: now,
    actedAt: now,
    lines: 0,
    subject: undefined,
    stepsDone: 0,
    hint: 0,
    refused: 0,
    refusedField: undefined,
    done: false,
    took: undefined,
    undone: 0,
    restarted: 0,
    asked: 0,
    state: undefined,
    steps: [],
    before,
    isFresh: true,
  };
}

/** The session stands otherwise than before, or time has passed. Pure. */
export function watch(before: Watch, standing: Standing, now: number): Watch {
  const { subject, entries, hint, done, state } = standing;
  const isAnew = entries.length < before.lines;
  const fresh = before.isFresh ? [] : isAnew ? entries : entries.slice(before.lines);
  const acted = fresh.some(({ kind }) => kind !== 'exchange') || isAnew;
  const refusals = fresh.flatMap(refusalIn);
  const isSameStep = before.subject !== undefined && subject !== undefined && keyOf(before.subject) === keyOf(subject);
  const known = subject ?? before.subject;
  const after: Watch = {
    ...before,
    isFresh: false,
    lines: entries.length,
    subject,
    hint,
    done,
    state: state?.slice(0, LONGEST_NAME),
    stepsDone: entries.filter(({ kind }) => kind === 'move').length,
    actedAt: acted ? now : before.actedAt,
    undone: before.undone + fresh.filter(({ kind }) => kind === 'rewind' || kind === 'fork').length,
    restarted: before.restarted + (isAnew && entries.length === 0 ? 1 : 0),
    took: before.took ?? (done ? now - before.began : undefined),
    refused: (isSameStep ? before.refused : 0) + refusals.length,
    refusedField: refusals.at(-1) ?? (isSameStep ? before.refusedField : undefined),
    stepSince: isSameStep ? before.stepSince : now,
  };
  // What was refused was refused in the step that was in hand, even when the answer has led to another.
  const steps = before.subject
    ? tally(before.steps, before.subject, now - before.stepSince, before.hint, refusals, isSameStep)
    : before.steps;
  return { ...after, steps: known && !before.subject ? tally(steps, known, 0, hint, refusals, true) : steps };
}

/** The learner has asked for help. */
export const withAsked = (before: Watch): Watch => ({ ...before, asked: before.asked + 1 });

/** What the board is told. */
export function progressOf(watched: Watch, now: number): Omit<Progress, 'played' | 'read'> {
  const { scenario, subject, stepsDone, stepSince, actedAt, refused, refusedField, hint, done } = watched;
  return {
    scenario,
    ...(subject ? { subject } : {}),
    stepsDone,
    stepFor: Math.max(0, Math.round(now - stepSince)),
    idleFor: Math.max(0, Math.round(now - actedAt)),
    refused,
    ...(refusedField ? { refusedField } : {}),
    hint,
    done,
  };
}

/** What the debrief is told: times, counts and names of fields; never an answer. */
export function reportOf(watched: Watch, now: number): ScenarioReport {
  const { scenario, began, took, done, undone, restarted, asked, state, subject, stepSince, hint } = watched;
  const steps = subject && !done ? tally(watched.steps, subject, now - stepSince, hint, [], false) : watched.steps;
  return joined(watched.before, {
    scenario,
    seconds: Math.round((took ?? now - began) / 1000),
    done: done || took !== undefined,
    undone,
    restarted,
    asked,
    ...(state ? { state } : {}),
    steps: [...steps],
  });
}

/** Adds a step to those that are known, or to what is known of it. */
function added(steps: readonly StepReport[], step: StepReport): readonly StepReport[] {
  const found = steps.find(({ subject }) => keyOf(subject) === keyOf(step.subject));
  if (!found) return steps.length < MOST_STEPS ? [...steps, step] : steps;
  const sum: StepReport = {
    ...found,
    seconds: found.seconds + step.seconds,
    hint: step.hint > found.hint ? step.hint : found.hint,
    refused: step.refused.reduce((fields, { field, times }) => countField(fields, field, times), found.refused),
  };
  return steps.map((one) => (one === found ? sum : one));
}

/** What was known before, and what has come since. */
function joined(before: ScenarioReport | undefined, since: ScenarioReport): ScenarioReport {
  if (!before) return since;
  let { steps }: { steps: readonly StepReport[] } = before;
  for (const step of since.steps) steps = added(steps, step);
  return {
    ...since,
    // What is tried after the goal was reached does not make the way there longer.
    seconds: before.seconds + (before.done ? 0 : since.seconds),
    done: before.done || since.done,
    undone: before.undone + since.undone,
    restarted: before.restarted + since.restarted,
    asked: before.asked + since.asked,
    steps: [...steps],
  };
}

/** Adds to what is known of a step; its time counts once it is left (`stays` while it is in hand). */
function tally(
  steps: readonly StepReport[],
  subject: Subject,
  milliseconds: number,
  hint: StepReport['hint'],
  fields: readonly string[],
  stays: boolean,
): readonly StepReport[] {
  const key = keyOf(subject);
  const found = steps.find((step) => keyOf(step.subject) === key);
  if (!found && steps.length >= MOST_STEPS) return steps;
  const before: StepReport = found ?? { subject, seconds: 0, hint: 0, refused: [] };
  const after: StepReport = {
    ...before,
    seconds: before.seconds + (stays ? 0 : Math.max(0, Math.round(milliseconds / 1000))),
    hint: hint > before.hint ? hint : before.hint,
    refused: fields.reduce((refused, field) => countField(refused, field), before.refused),
  };
  return found ? steps.map((step) => (step === found ? after : step)) : [...steps, after];
}

function countField(refused: StepReport['refused'], field: string, times = 1): StepReport['refused'] {
  const found = refused.find((one) => one.field === field);
  if (found) return refused.map((one) => (one === found ? { field, times: one.times + times } : one));
  return refused.length < MOST_FIELDS ? [...refused, { field, times }] : refused;
}

/** The fields that an answer of the portal has refused; `-` where it named none. Names alone: what was typed stays here. */
function refusalIn(entry: Entry): string[] {
  if (entry.kind !== 'exchange') return [];
  const { status, received } = entry.exchange;
  if (status !== 422 && status !== 401) return [];
  const { problems } = (received ?? {}) as { problems?: unknown };
  const named = Array.isArray(problems)
    ? problems.flatMap((problem: { field?: unknown }) =>
        typeof problem.field === 'string' ? [nameIn(problem.field)] : [],
      )
    : [];
  return named.length > 0 ? [...new Set(named)] : ['-'];
}

const nameIn = (field: string): string => field.replaceAll(/[^\w.-]/g, '').slice(0, 40) || '-';

const keyOf = (subject: Subject): string => JSON.stringify(subject);
