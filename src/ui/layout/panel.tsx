import { type ReactNode, useId } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './panel.css';

interface PanelProps {
  title: string;
  icon?: IconName;
  /** Level of its heading in the page's outline. */
  level?: 2 | 3;
  onClose?: () => void;
  /** Buttons at its foot. */
  actions?: ReactNode;
  /** At the end of its head, e.g. a status. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A named part of the screen that belongs to the shell. */
export function Panel({ title, icon, level = 2, onClose, actions, aside, children }: PanelProps) {
  const ui = useText('ui');
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="ui-panel" aria-labelledby={id}>
      <div className="ui-panel__head">
        <Heading id={id} className="ui-panel__title">
          {icon && <Icon name={icon} size="large" />}
          {title}
        </Heading>
        {aside}
        {onClose && (
          <Button look="quiet" icon="close" onPress={onClose} label={ui('closeNamed', { title })}>
            {ui('close')}
          </Button>
        )}
      </div>
      <div className="ui-panel__body">{children}</div>
      {actions && <div className="ui-panel__actions">{actions}</div>}
    </section>
  );
}
