import type { MouseEvent, ReactNode, Ref } from 'react';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { PlainWords } from '#ui/text/word.tsx';
import './button.css';

export interface ButtonProps {
  children: ReactNode;
  id?: string;
  look?: 'primary' | 'secondary' | 'quiet';
  type?: 'button' | 'submit';
  onPress?: (event: MouseEvent<HTMLButtonElement>) => void;
  /** Something is under way: the button stays in place and keeps the focus, and presses do nothing. */
  busy?: boolean;
  icon?: IconName;
  /** The whole name, where the words on the button need the context that sight gives. It must contain them. */
  label?: string;
  coachId?: string;
  expanded?: boolean;
  controls?: string;
  describedBy?: string;
  /** What it does concerns this device alone, such as printing: no other window does it again. */
  ofDevice?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const { look = 'primary', type = 'button', busy = false, icon, onPress } = props;
  return (
    <button
      ref={props.ref}
      id={props.id}
      type={type}
      className={`ui-button ui-button--${look}`}
      aria-label={props.label}
      aria-disabled={busy || undefined}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-describedby={props.describedBy}
      data-coach-id={props.coachId}
      data-of-device={props.ofDevice || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      <PlainWords>{props.children}</PlainWords>
    </button>
  );
}
