import type { SavedSession } from '#backend/saved-file.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';

/** Begins the demonstration again; gives back the round that was left, which lasts as long as the windows. */
export async function restore(shared: SharedSession, store: SessionStore): Promise<number> {
  const { round } = shared.stage;
  await store.startAgain();
  return round;
}

/** Goes on from what was saved; gives back the round that was left. */
export async function goOnFrom(shared: SharedSession, store: SessionStore, { lines }: SavedSession): Promise<number> {
  await store.settled();
  const { round } = shared.stage;
  shared.startFrom(
    lines.map(({ entry }) => entry),
    lines.map(({ by }) => by),
  );
  await store.reload();
  return round;
}

/** Goes back to a round as it was left; gives back the one that was left for it, so that this too can be taken back. */
export async function returnTo(round: number, shared: SharedSession, store: SessionStore): Promise<number> {
  await store.settled();
  const left = shared.stage.round;
  shared.set({ round, shown: null, frozen: null });
  await store.reload();
  return left;
}
