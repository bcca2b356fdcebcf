import { EMPTY_PLAN, type Plan, type Play } from '#workshop/plan.ts';
import type { Control, Note } from '#workshop/protocol.ts';

/** What a trainer's acts change in what holds for everybody, or for one seat. `now` is the relay's clock. */

/** More steps than that do not fit into a plan. */
const MOST_STEPS = 12;
/** Cards that are kept; older ones were played long ago. */
const MOST_CARDS = 10;

/** What holds when a workshop begins: everybody is in the waiting room. */
export function firstControl(plan: Plan = EMPTY_PLAN): Control {
  return {
    plan,
    step: -1,
    turn: 0,
    paused: false,
    open: true,
    cards: [],
    ...(plan.asksConfidence ? { asks: 'before' } : {}),
  };
}

/** Sends everybody to a step, or back to the waiting room (-1). Cards were for the step before. */
export function goTo({ plan, turn }: Control, step: number, now: number): Partial<Control> {
  const timed = plan.steps[step];
  return {
    step,
    turn: turn + 1,
    began: timed ? now : undefined,
    minutes: timed?.minutes,
    paused: false,
    pausedAt: undefined,
    cards: [],
    message: undefined,
    spotlight: undefined,
    follow: undefined,
    asks: undefined,
  };
}

/** Holds everybody up; time stands still meanwhile. */
export const pause = (now: number): Partial<Control> => ({ paused: true, pausedAt: now });

/** Lets everybody go on, with as much time as was left. */
export function resume({ began, pausedAt }: Control, now: number): Partial<Control> {
  const moved = began !== undefined && pausedAt !== undefined ? began + Math.max(0, now - pausedAt) : began;
  return { paused: false, pausedAt: undefined, began: moved };
}

/** The plan with a scenario that nobody had planned, after the step at hand; undefined when no more steps fit in. */
export function withScenario(control: Control, scenario: string, minutes: number): Plan | undefined {
  const { plan } = control;
  if (plan.steps.length >= MOST_STEPS) return undefined;
  return { ...plan, steps: [...plan.steps, { scenarios: [scenario], minutes, cards: [] }] };
}

/** Plays a card for everybody, or for one seat. */
export const withCard = <T extends Pick<Control, 'cards'>>({ cards }: T, id: string, play: Play) => ({
  cards: [...cards, { id, play }].slice(-MOST_CARDS),
});

/** Gives everybody more time for this step. */
export const moreTime = ({ minutes = 0 }: Control, more: number): Partial<Control> => ({ minutes: minutes + more });

/** The workshop comes to its end: everybody is back in the waiting room, nobody new comes in. */
export function closing(control: Control, now: number): Partial<Control> {
  return { ...goTo(control, -1, now), open: false, asks: control.plan.asksConfidence ? 'after' : undefined };
}

/** Counts of a seat's own steps begin anew with every step for all: so a board can tell which of the two came last. */
const TURNS_OF_SEAT = 1000;

/** Sends one seat to a step by itself. */
export function sendSeat(note: Note | undefined, step: number, { turn }: Pick<Control, 'turn'>): Partial<Note> {
  return { step: { step, turn: Math.max(note?.step?.turn ?? 0, turn * TURNS_OF_SEAT) + 1 }, cards: [] };
}

/** The step at which a seat should be: its own, if it was sent there after the others. */
export function stepOfSeat({ step, turn }: Control, note: Note | undefined): number {
  const own = note?.step;
  return own && Math.floor(own.turn / TURNS_OF_SEAT) === turn ? own.step : step;
}
