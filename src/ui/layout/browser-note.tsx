import type { ReactNode } from 'react';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import './browser-note.css';

interface BrowserNoteProps {
  icon: IconName;
  /** What one can do about it. */
  actions?: ReactNode;
  children: ReactNode;
}

/** What the browser, not the site, has to say: a line below the address bar. Read out when it appears. */
export function BrowserNote({ icon, actions, children }: BrowserNoteProps) {
  return (
    <div className="ui-browser-note" role="status">
      <Icon name={icon} />
      <div className="ui-browser-note__words">{children}</div>
      {actions}
    </div>
  );
}
