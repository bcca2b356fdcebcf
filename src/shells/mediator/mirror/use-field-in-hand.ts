import { useSyncExternalStore } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { type FieldInHand, fieldOf } from '#shells/mediator/mirror/field-in-hand.ts';

/** The box that is being filled in, in the language of this window; in the window that acts as well as in those that follow. */
export function useFieldInHand(shared: SharedSession): FieldInHand | undefined {
  const field = fieldOf(shared);
  return useSyncExternalStore(field.subscribe, () => field.known);
}
