import type { ReactNode } from 'react';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';
import './notice.css';

export type NoticeKind = 'info' | 'warning' | 'success';

const ICONS: Record<NoticeKind, IconName> = { info: 'info', warning: 'warning', success: 'check' };

interface NoticeProps {
  kind: NoticeKind;
  title?: string;
  /** It appears while the page is in use and should be read out. */
  live?: boolean;
  children?: ReactNode;
}

/** Something worth stopping for. Icon and words say of which kind it is. */
export function Notice({ kind, title, live, children }: NoticeProps) {
  const ui = useText('ui');
  return (
    <div className={`ui-notice ui-notice--${kind}`} role={live ? 'status' : undefined}>
      <Icon name={ICONS[kind]} size="large" />
      <div className="ui-notice__body">
        <VisuallyHidden>{ui(`status.${kind}`)}</VisuallyHidden>
        {title && <p className="ui-notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
