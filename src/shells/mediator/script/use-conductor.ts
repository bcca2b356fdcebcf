import { useEffect, useMemo, useRef, useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { World } from '#domain/world.ts';
import type { Advice } from '#engine/coach/advice.ts';
import { type StepDone, type StepSubject, type StepToCome, subjectOfStep, wholeWay } from '#engine/coach/steps.ts';
import { Unseen } from '#shells/mediator/script/acting/hand.ts';
import { adviceOn, type Led, leadGesture, leadStep } from '#shells/mediator/script/acting/lead.ts';
import { Stopped } from '#shells/mediator/script/acting/pace.ts';
import { useStopper } from '#shells/mediator/script/use-stopper.ts';
import { type KnownWay, useWay } from '#shells/mediator/script/use-way.ts';
import { useText } from '#ui/text/use-text.ts';

/** Leads the session through the script, visibly on the stage of this window. */
export interface Conductor {
  /** Goes on, gesture by gesture, until the step is done. */
  next: () => void;
  /** Back to before the last step. */
  back: () => void;
  /** Does the one next gesture. */
  doIt: () => void;
  /** Stops what is under way. */
  stop: () => void;
  /** To the beginning of a step: back, or forward at once. */
  jumpTo: (step: StepDone | StepToCome | 'end') => void;
  /** To before a line of the log. */
  goBack: (line: number) => void;
  busy: boolean;
  advice: Advice;
  /** What the step in hand is about. */
  about: StepSubject | undefined;
  steps: KnownWay;
  /** Why nothing was done: somebody else has the hand, or the place is not on the stage. */
  refused: 'hand' | 'unseen' | undefined;
  /** Where the hand is while something is done. */
  pointing: Element | undefined;
}

interface Conducted {
  shared: SharedSession;
  store: SessionStore;
  world: World;
}

export function useConductor({ shared, store, world }: Conducted): Conductor {
  const t = useText('script');
  const advice = useMemo(() => adviceOn(store, world), [store, world]);
  const steps = useWay(store, world);
  const [pointing, setPointing] = useState<Element>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Conductor['refused']>();
  const running = useRef<AbortController>(undefined);

  const stop = () => {
    running.current?.abort();
    running.current = undefined;
    setBusy(false);
    setPointing(undefined);
  };
  useStopper({ shared, busy, stop });
  useEffect(() => () => running.current?.abort(), []);

  /** Whether this side has the hand; if so, this window is the one that acts. */
  const mayAct = () => {
    const has = shared.stage.hand === 'private';
    setRefused(has ? undefined : 'hand');
    if (has) shared.claim();
    return has;
  };
  const run = async (lead: (led: Led) => Promise<unknown>) => {
    if (running.current || !mayAct()) return;
    const own = new AbortController();
    running.current = own;
    setBusy(true);
    const began = document.activeElement;
    try {
      await lead({ store, shared, signal: own.signal, point: setPointing, greeting: t('greeting') });
    } catch (error) {
      if (error instanceof Unseen) setRefused('unseen');
      else if (!(error instanceof Stopped)) throw error;
    } finally {
      if (running.current === own) stop();
      giveFocusBack(began);
    }
  };
  const goTo = (line: number | undefined) => {
    stop();
    if (!mayAct() || line === undefined) return;
    if (shared.stage.shown) shared.set({ shown: null });
    store.append({ kind: 'rewind', to: line });
  };

  return {
    next: () => void run(leadStep),
    doIt: () => void run(leadGesture),
    stop,
    back: () => goTo(steps.done.begun ?? steps.done.steps.at(-1)?.line),
    goBack: goTo,
    jumpTo: (step) => {
      if (step !== 'end' && 'line' in step) return goTo(step.line);
      stop();
      if (!mayAct()) return;
      // What was done of the step in hand meanwhile need not be done again: the way is worked out from here.
      const way = wholeWay(store.setting, store.world).steps;
      const ahead = step === 'end' ? way.length : (steps.left?.steps.indexOf(step) ?? 0);
      if (shared.stage.shown) shared.set({ shown: null });
      store.append(...way.slice(0, Math.max(ahead, 0)).flatMap(({ entries }) => entries));
    },
    busy,
    advice,
    about: (advice.status === 'act' && subjectOfStep(advice)) || steps.left?.steps[0]?.about,
    steps,
    refused,
    pointing,
  };
}

/** The page that was led to takes the focus; whoever leads by keyboard goes on where they were. A box in hand keeps it. */
function giveFocusBack(began: Element | null): void {
  const { activeElement: now } = document;
  const wasOutside = began instanceof HTMLElement && began !== document.body && !began.closest('[data-stage]');
  const isWriting = now?.matches('input, textarea, select') && now.closest('[data-stage]');
  if (wasOutside && !isWriting) began.focus({ preventScroll: true });
}
