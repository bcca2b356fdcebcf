import type { SeatLink } from '#workshop/client/links.ts';
import type { Plan } from '#workshop/plan.ts';
import { type Control, EMPTY_NOTE, type Report } from '#workshop/protocol.ts';

/** What a seat without a relay keeps: how far it has come, and what it will tell the trainer at the end. */
export interface AloneState {
  /** -1: before the first step; as many as there are steps: the end. */
  step: number;
  report?: Report;
}

/** A seat that follows a plan by itself, where there is no network. */
export interface LocalSeat extends SeatLink {
  readonly state: AloneState;
  /** Whether the plan is done. */
  readonly isAtEnd: boolean;
  /** Goes on to the next step, or to the end. */
  next(): void;
}

/**
 * Opens a seat of a workshop that has no relay: the plan came with a link or a file, nobody is told anything, and `keep` keeps
 * what the trainer gathers at the end.
 */
export function openLocalSeat(
  {
    plan,
    seat,
    workshop,
    state: first = { step: -1 },
  }: { plan: Plan; seat: number; workshop: string; state?: AloneState },
  keep: (state: AloneState) => void,
): LocalSeat {
  const listeners = new Set<() => void>();
  let state = first;
  let control = controlAt(plan, state.step);
  const change = (next: AloneState) => {
    if (next.step !== state.step) control = controlAt(plan, next.step);
    state = next;
    keep(state);
    for (const listener of [...listeners]) listener();
  };
  return {
    workshop,
    seat,
    status: 'live',
    cutSince: undefined,
    clockOffset: 0,
    note: EMPTY_NOTE,
    get state() {
      return state;
    },
    get control() {
      return control;
    },
    get isAtEnd() {
      return state.step >= plan.steps.length;
    },
    next() {
      change({ ...state, step: Math.min(state.step + 1, plan.steps.length) });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: () => {},
    report: (report) => change({ ...state, report }),
    close: () => listeners.clear(),
  };
}

function controlAt(plan: Plan, step: number): Control {
  const asks = step < 0 ? 'before' : step >= plan.steps.length ? 'after' : undefined;
  return {
    plan,
    step: step < plan.steps.length ? step : -1,
    turn: step + 1,
    paused: false,
    open: true,
    cards: [],
    ...(plan.asksConfidence && asks ? { asks } : {}),
  };
}
