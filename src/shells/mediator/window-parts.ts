import type { ReactNode } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Shown } from '#backend/sharing/stage.ts';
import type { World } from '#domain/world.ts';
import type { SessionParts } from '#shell-kit/session/session-parts.ts';

/** What both windows are made of. Nothing private is among it. */
export interface WindowParts extends SessionParts {
  shared: SharedSession;
  store: SessionStore;
  world: World;
  /** Draws what is shown over the portal: a view of En coulisses, a word, who one plays. */
  show: (shown: Shown) => ReactNode;
}
