import type { SharedSession } from '#backend/sharing/shared-session.ts';

/** Whoever sits at the public window acts from now on: it must be seen and go on. */
export function handOver(shared: SharedSession): void {
  shared.set({ hand: 'public', holder: null, frozen: null, blank: false });
}

/** This window acts again, at once. */
export function takeBack(shared: SharedSession): void {
  shared.set({ hand: shared.side, holder: shared.id });
}
