import type { Created } from '#workshop/protocol.ts';

/** The presentation on other devices that was begun in this window: it outlives a reload, and goes with the window. */
export const PRESENTATION_KEY = 'presentation-ailleurs';
/** The presentation on another device that this window shows, so that a reload finds it again. */
export const SCREEN_KEY = 'ecran-ailleurs';

export function keepPresentation(created: Created | undefined): void {
  try {
    if (created) sessionStorage.setItem(PRESENTATION_KEY, JSON.stringify(created));
    else sessionStorage.removeItem(PRESENTATION_KEY);
  } catch {
    // Full or forbidden: after a reload, the other device has to be invited again.
  }
}

/** Undefined when there is none, or its time is over. */
export function keptPresentation(): Created | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(PRESENTATION_KEY) ?? 'null') as Created | null;
    return kept && kept.until > Date.now() ? kept : undefined;
  } catch {
    return undefined;
  }
}
