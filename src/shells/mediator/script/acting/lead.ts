import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { World } from '#domain/world.ts';
import type { Advice, CoachAct } from '#engine/coach/advice.ts';
import { adviseWithWayBack } from '#engine/coach/advise.ts';
import { isSameSubject, type StepSubject, subjectOfStep } from '#engine/coach/steps.ts';
import { gestureOn } from '#shell-kit/coach/screen-view.ts';
import { doAct } from '#shells/mediator/script/acting/do-act.ts';
import { Hand, Unseen } from '#shells/mediator/script/acting/hand.ts';
import { PACE, pause, seen } from '#shells/mediator/script/acting/pace.ts';

/** What is led, and by which hand. */
export interface Led {
  store: SessionStore;
  shared: SharedSession;
  signal: AbortSignal;
  /** Shows where the hand is. */
  point: (at: Element) => void;
  /** The words of a message that has to be written. */
  greeting: string;
}

type Act = Extract<Advice, { status: 'act' }>;

/** What the coach says of the session on a stage, where one thing is seen at a time. */
export function adviceOn({ setting, entries }: SessionStore, world: World): Advice {
  return adviseWithWayBack(setting, entries, world, { sideBySide: false });
}

/** The gesture as this stage allows it. */
export function gestureOnStage({ act }: Act, { world }: SessionStore): CoachAct {
  return gestureOn(act, world, { narrow: false, front: world.place.front, calendarOpen: false });
}

/** Makes the one next gesture; false when there is none. */
export async function leadGesture(led: Led): Promise<boolean> {
  const advice = adviceOn(led.store, led.store.world);
  if (advice.status !== 'act') return false;
  await make(advice, led);
  return true;
}

/** Makes one gesture after the other until the step is done. */
export async function leadStep(led: Led): Promise<void> {
  const { store } = led;
  let about: StepSubject | undefined;
  for (;;) {
    const advice = adviceOn(store, store.world);
    if (advice.status !== 'act') return;
    const next = subjectOfStep(advice);
    if (about && next && !isSameSubject(about, next)) return;
    about ??= next;
    const { length } = store.entries;
    await make(advice, led);
    if (store.entries.slice(length).some(({ kind }) => kind === 'move')) return;
  }
}

/** Makes a gesture, and waits until the coach goes on to another. */
async function make(advice: Act, led: Led): Promise<void> {
  const { store, shared, signal, point } = led;
  if (advice.act.kind === 'wait') {
    store.append(...advice.entries);
    return pause(PACE.wait, signal);
  }
  const stage = document.querySelector('[data-stage]');
  if (!stage) return;
  // What is shown over the portal covers it.
  if (shared.stage.shown) shared.set({ shown: null });
  const act = gestureOnStage(advice, store);
  const before = store.entries;
  try {
    await doAct(act, new Hand({ stage, signal, point }), led.greeting);
  } catch (error) {
    // Meanwhile something else has become the next thing to do, and the place of this one is gone.
    if (error instanceof Unseen && nextSaid(store, act, before) !== undefined) return;
    throw error;
  }
  await seen(() => nextSaid(store, act, before), signal);
  await pause(PACE.after, signal);
}

/** What the coach says now, as soon as it is something else. */
function nextSaid(store: SessionStore, act: CoachAct, before: SessionStore['entries']): string | undefined {
  if (store.entries === before) return undefined;
  const advice = adviceOn(store, store.world);
  const said = advice.status === 'act' ? JSON.stringify(gestureOnStage(advice, store)) : advice.status;
  return said === JSON.stringify(act) ? undefined : said;
}
