import { KEPT } from '#workshop/client/kept.ts';
import type { Control, Note } from '#workshop/protocol.ts';

/** What a trainer's device keeps of a workshop, so that neither a reload nor a relay that was started again loses it. */
export interface KeptState {
  control?: { rev: number; control: Control };
  notes: Record<number, { rev: number; note: Note }>;
  /** The highest seat that was ever heard of. */
  seats: number;
}

const PREFIX = `${KEPT}suivi/`;
const NOTHING: KeptState = { notes: {}, seats: 0 };

/** What is kept of a workshop; nothing where the browser keeps nothing, or something that is no state. */
export function readKeptState(workshop: string): KeptState {
  try {
    const found = JSON.parse(localStorage.getItem(PREFIX + workshop) ?? 'null') as Partial<KeptState> | null;
    return { ...NOTHING, ...found };
  } catch {
    return NOTHING;
  }
}

/** Keeps it. A browser that keeps nothing is no reason to stop: the relay has it, too. */
export function keepState(workshop: string, state: KeptState): void {
  try {
    localStorage.setItem(PREFIX + workshop, JSON.stringify(state));
  } catch {
    // Nothing to be done: see above.
  }
}

/** Hears when another window of this browser has kept something of this workshop. */
export function onKeptElsewhere(workshop: string, listener: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key === PREFIX + workshop) listener();
  };
  globalThis.addEventListener?.('storage', hear as EventListener);
  return () => globalThis.removeEventListener?.('storage', hear as EventListener);
}
