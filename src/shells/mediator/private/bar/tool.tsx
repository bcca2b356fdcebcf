import type { ReactNode } from 'react';
import { type Command, characterOf } from '#shells/mediator/private/keys.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './tool.css';

interface ToolProps {
  icon: IconName;
  /** What the press does now. */
  children?: ReactNode;
  /** The whole name, where the button shows only its picture. */
  label?: string;
  /** Its key, told beside the pointer and to screen readers. */
  command?: Exclude<Command, 'hide'>;
  /** Whether what it does lasts now, where the next press ends it. */
  on?: boolean;
  busy?: boolean;
  look?: 'primary' | 'plain';
  onPress: () => void;
}

/** A button of the mediator's bar, with its key. */
export function Tool({ icon, children, label, command, on, busy = false, look = 'plain', onPress }: ToolProps) {
  const tip = useTip();
  return (
    <button
      type="button"
      className={`mediator-tool mediator-tool--${look}${on ? ' mediator-tool--on' : ''}`}
      aria-label={label}
      aria-pressed={on}
      aria-disabled={busy || undefined}
      title={[label, command && tip(command)].filter(Boolean).join(' · ') || undefined}
      aria-keyshortcuts={command && `Alt+Shift+${characterOf(command)}`}
      onClick={() => !busy && onPress()}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}

/** How a key is told. */
export function useTip(): (command: Exclude<Command, 'hide'>) => string {
  const t = useText('mediator');
  return (command) => t('keys.chord', { key: characterOf(command) });
}
