import { KEPT } from '#workshop/client/kept.ts';
import type { Created } from '#workshop/protocol.ts';

/** The workshop that this device leads, so that a reload, and other windows of this browser, find it again. */
export const LED = `${KEPT}mene`;

/** Keeps the workshop that was just created, with the tokens that lead it. */
export function keepRoom(room: Created): void {
  localStorage.setItem(LED, JSON.stringify(room));
}

/** The workshop led from this device; undefined when there is none, or when its time is over. */
export function keptRoom(): Created | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(LED) ?? 'null');
    return isRoom(kept) && kept.until > Date.now() ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves nothing of it on this device. */
export function forgetRoom(): void {
  localStorage.removeItem(LED);
}

function isRoom(kept: unknown): kept is Created {
  return (
    typeof kept === 'object' && kept !== null && 'trainerToken' in kept && 'screenToken' in kept && 'until' in kept
  );
}
