import { useState } from 'react';
import {
  canFindSecondScreen,
  findSecondScreen,
  type Place,
  screensPermission,
} from '#shells/mediator/private/present/second-screen.ts';
import { type Opened, useOpened } from '#shells/mediator/private/present/use-opened.ts';

/** What lies before the mediator while public windows are opened. */
export type Step =
  | { at: 'none' }
  /** The browser is about to ask; it is told what for. */
  | { at: 'ask' }
  /** The answer came too late for the press to open a window: one more press. */
  | { at: 'ready'; place?: Place }
  | { at: 'blocked' }
  /** Which windows are open, and how one is moved to the second screen. */
  | { at: 'windows' };

export interface Presenting {
  step: Step;
  opened: Opened;
  /** One was put on the second screen. */
  isPlaced: boolean;
  present: () => Promise<void>;
  askForScreens: () => Promise<void>;
  /** Opens one without asking for screens; must be called by a press. */
  openAt: (place?: Place) => void;
  show: (at: 'none' | 'windows') => void;
}

/**
 * Opens public windows. A browser opens a window for a press alone, and forgets a press within seconds: while it asks whether
 * it may tell of the screens, the press may be forgotten. So the question comes first, and whatever cannot be
 * opened after it waits for one more press.
 */
export function usePresenting(href: string): Presenting {
  const opened = useOpened(href);
  const [step, setStep] = useState<Step>({ at: 'none' });
  const [isPlaced, setPlaced] = useState(false);

  const openAt = (place?: Place) => {
    const isFirst = opened.windows.length === 0;
    if (!opened.open(place)) return setStep({ at: 'blocked' });
    setPlaced(place !== undefined);
    setStep({ at: place || !isFirst ? 'none' : 'windows' });
  };
  const askForScreens = async () => {
    const place = await findSecondScreen();
    if (navigator.userActivation && !navigator.userActivation.isActive) {
      setStep({ at: 'ready', ...(place ? { place } : {}) });
    } else openAt(place);
  };
  const present = async () => {
    if (!canFindSecondScreen()) return openAt();
    const permission = await screensPermission();
    if (permission === 'granted') return askForScreens();
    if (permission === 'denied') return openAt();
    setStep({ at: 'ask' });
  };
  return { step, opened, isPlaced, present, askForScreens, openAt, show: (at) => setStep({ at }) };
}
