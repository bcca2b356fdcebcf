import { useEffect } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { Register } from '#domain/text.ts';

interface Spotlight {
  /** The session to show; none while none is open. */
  store: SessionStore | undefined;
  token: string;
  seat: number;
  register: Register;
  /** Whether the learner agrees, now. */
  on: boolean;
}

/** Shows this session to the room as long as the learner agrees; what that takes is loaded only then. */
export function useSpotlight({ store, token, seat, register, on }: Spotlight): void {
  useEffect(() => {
    if (!on || !store) return;
    let isOver = false;
    let stop = () => {};
    void import('#app/workshop/publish-session.ts').then(({ publishSession }) => {
      if (!isOver) stop = publishSession({ store, token, seat, register });
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [store, token, seat, register, on]);
}
