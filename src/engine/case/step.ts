import { type AnyStateMachine, initialTransition, type SnapshotFrom } from 'xstate';
import type { AgencyId } from '#domain/agency.ts';
import type { CaseContext, CaseFile, StateValue, Timer } from '#domain/case-file.ts';
import { nameOfEvent } from '#domain/delays.ts';
import type { CaseEvent, Opening, Procedure } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import { quickTransition } from '#engine/case/quick-transition.ts';

/** A procedure as the engine steps it. */
export type Rules = Procedure<AnyStateMachine>;

/** What a transition does outside the case, in the machine's order; see `Procedure` for what each means. */
export type Effect =
  | { type: 'letter'; id: string }
  | { type: 'pay'; kind: string }
  | { type: 'tell'; agency: AgencyId; event: CaseEvent }
  | { type: 'forgetDrafts' };

export interface Step {
  caseFile: CaseFile;
  effects: Effect[];
}

interface Action {
  type: string;
  params?: Record<string, unknown> | undefined;
}

/** Opens a case: the machine's initial state, with its first deadlines. */
export function openCase(rules: Rules, opening: Opening): Step {
  const at = opening.openedAt;
  const input = { ...rules.input(opening), at };
  const [snapshot, actions] = initialTransition(rules.machine, input);
  const blank: CaseFile = {
    procedure: rules.id,
    value: {},
    context: {},
    timers: [],
    answers: {},
    uploads: {},
    payments: [],
    history: [],
  };
  return settle(blank, 'opened', at, snapshot, actions);
}

/** Whether the machine would do anything at all with this event. */
export function accepts(rules: Rules, caseFile: CaseFile, event: CaseEvent): boolean {
  return snapshotOf(rules, caseFile).can(event);
}

/** Gives one event to a case. An event the machine does not accept leaves the case as it is, with no effects. */
export function stepCase(rules: Rules, caseFile: CaseFile, event: CaseEvent, at: Instant): Step {
  const before = snapshotOf(rules, caseFile);
  const dated = { ...event, at };
  if (!before.can(dated)) return { caseFile, effects: [] };
  const [snapshot, actions] = quickTransition(rules.machine, before, dated);
  return settle(caseFile, event.type, at, snapshot, actions);
}

function snapshotOf(rules: Rules, caseFile: CaseFile): SnapshotFrom<AnyStateMachine> {
  return rules.machine.resolveState({ value: caseFile.value, context: caseFile.context });
}

function settle(
  caseFile: CaseFile,
  event: string,
  at: Instant,
  snapshot: SnapshotFrom<AnyStateMachine>,
  actions: Action[],
): Step {
  const value = snapshot.value as StateValue;
  const states = statesOf(value);
  const earlier = new Set(statesOf(caseFile.value));
  const entered = states.filter((state) => !earlier.has(state));
  return {
    caseFile: {
      ...caseFile,
      value,
      context: snapshot.context as CaseContext,
      timers: actions.reduce((timers, action) => reschedule(timers, action, at), caseFile.timers),
      history: [...caseFile.history, { at, event: nameOfEvent(event), entered, states }],
    },
    effects: actions.flatMap(effectOf),
  };
}

/** Every state in force, outermost first, as dotted paths: `recorded`, `recorded.received`. */
export function statesOf(value: StateValue, path: string[] = []): string[] {
  if (typeof value === 'string') return [[...path, value].join('.')];
  return Object.entries(value).flatMap(([region, inner]) => {
    const here = [...path, region];
    return inner === undefined ? [] : [here.join('.'), ...statesOf(inner, here)];
  });
}

/** Whether a case is in a state, given by its full path or its last part. */
export function isIn(caseFile: CaseFile, state: string): boolean {
  return statesOf(caseFile.value).some((path) => path === state || path.endsWith(`.${state}`));
}

function reschedule(timers: Timer[], action: Action, at: Instant): Timer[] {
  if (action.type === 'xstate.cancel') return timers.filter(({ id }) => id !== action.params?.sendId);
  if (action.type !== 'xstate.raise') return timers;
  const { id, event, delay } = action.params as { id: string; event: { type: string }; delay: number };
  const others = timers.filter((timer) => timer.id !== id);
  return [...others, { id, at: at + delay, event: { type: event.type } }].sort((a, b) => a.at - b.at);
}

function effectOf({ type, params }: Action): Effect[] {
  switch (type) {
    case 'letter':
      return [{ type, id: String(params?.id) }];
    case 'pay':
      return [{ type, kind: String(params?.kind) }];
    case 'tell':
      return [{ type, agency: params?.agency as AgencyId, event: { type: String(params?.event), ...dataIn(params) } }];
    case 'forgetDrafts':
      return [{ type }];
    default:
      return [];
  }
}

function dataIn(params: Action['params']): Record<string, unknown> {
  return typeof params?.data === 'object' && params.data !== null ? { ...params.data } : {};
}
