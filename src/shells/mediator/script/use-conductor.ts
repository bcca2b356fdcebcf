import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { World } from '#domain/world.ts';
import type { Advice } from '#engine/coach/advice.ts';
import { adviseWithWayBack } from '#engine/coach/advise.ts';
import type { StepDone, StepToCome } from '#engine/coach/steps.ts';

/** The whole way: what was done, what is to be done now, what is to come. */
export interface ScriptSteps {
  done: readonly StepDone[];
  /** The step in hand comes first; empty as long as it is being worked out. */
  coming: readonly StepToCome[];
}

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
  busy: boolean;
  advice: Advice;
  steps: ScriptSteps;
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

export function useConductor({ store, world }: Conducted): Conductor {
  return {
    next: () => {},
    back: () => void store.undo(),
    doIt: () => {},
    stop: () => {},
    jumpTo: () => {},
    busy: false,
    advice: adviseWithWayBack(store.setting, store.entries, world, { sideBySide: false }),
    steps: { done: [], coming: [] },
    refused: undefined,
    pointing: undefined,
  };
}
