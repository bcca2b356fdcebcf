import type { ReactNode } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Shown } from '#backend/sharing/stage.ts';
import type { Address } from '#domain/site.ts';
import type { World } from '#domain/world.ts';
import type { Calling } from '#shell-kit/desk/call-banner.tsx';
import type { BrowserTab } from '#ui/layout/browser-tabs.tsx';

/** What both windows are made of. Nothing private is among it. */
export interface WindowParts {
  shared: SharedSession;
  store: SessionStore;
  world: World;
  /** The fictional address; empty for the browser's own pages. */
  address: string;
  tabs: readonly BrowserTab[];
  onVisit: (to: Address) => void;
  portal: ReactNode;
  mailbox: ReactNode;
  phone: ReactNode;
  letterbox: ReactNode;
  documents: ReactNode;
  calling?: Calling;
  /** Draws what is shown over the portal: a view of En coulisses, a word, who one plays. */
  show: (shown: Shown) => ReactNode;
}
