import type { ReactNode } from 'react';
import type { Address } from '#domain/site.ts';
import type { Calling } from '#shell-kit/desk/call-banner.tsx';
import type { BrowserTab } from '#ui/layout/browser-tabs.tsx';

/** What every role's screen shows of a session: the portal in its browser, and what lies on the persona's desk. */
export interface SessionParts {
  /** The fictional address in the browser's bar; empty for the browser's own pages. */
  address: string;
  /** The open tabs, by name. */
  tabs: readonly BrowserTab[];
  /** Shows a page, in the tab of its site. */
  onVisit: (to: Address) => void;
  portal: ReactNode;
  mailbox: ReactNode;
  phone: ReactNode;
  letterbox: ReactNode;
  documents: ReactNode;
  /** The call that rings or goes on. */
  calling?: Calling;
}
