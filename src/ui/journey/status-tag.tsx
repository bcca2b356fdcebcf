import type { ReactNode } from 'react';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import './status-tag.css';

/** How a request stands: nothing yet, under way, waiting for the applicant, agreed, refused. */
export type StatusTone = 'neutral' | 'progress' | 'action' | 'success' | 'refused';

const ICONS: Record<StatusTone, IconName | undefined> = {
  neutral: undefined,
  progress: 'hourglass',
  action: 'forward',
  success: 'check',
  refused: 'close',
};

/** Where something stands, in a word or two; shape and words say it, colour only repeats it. */
export function StatusTag({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  const icon = ICONS[tone];
  return (
    <span className={`ui-status ui-status--${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
