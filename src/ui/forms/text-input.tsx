import { type InputHTMLAttributes, type KeyboardEvent, type ReactNode, useState } from 'react';
import type { TextFormat } from '#domain/form.ts';
import { Button } from '#ui/forms/button.tsx';
import { CapsLockNote, useCapsLock } from '#ui/forms/caps-lock.tsx';
import { GuardMessage } from '#ui/guard/guard-message.tsx';
import { useGuardedText } from '#ui/guard/use-guarded-text.ts';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';
import './text-input.css';

/** What is typed: keyboard, width and autofill follow from it. */
export type TextKind = 'text' | TextFormat | 'password' | 'code' | 'number' | 'amount' | 'date';

export interface TextInputProps {
  id: string;
  kind: TextKind;
  value: string;
  onChange: (value: string) => void;
  describedBy?: string;
  invalid?: boolean;
  autoComplete?: string;
  /** A unit after the box, e.g. hours. */
  suffix?: string;
  coachId?: string;
}

type Keyboard = Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'autoCapitalize' | 'autoCorrect'>;

/** Nothing that a phone puts right by itself: neither a capital at the start nor another word. */
const AS_TYPED: Keyboard = { autoCapitalize: 'none', autoCorrect: 'off' };

const KEYBOARD: Record<TextKind, Keyboard> = {
  text: { inputMode: 'text' },
  email: { inputMode: 'email', ...AS_TYPED },
  phone: { inputMode: 'tel' },
  identifier: { inputMode: 'text', ...AS_TYPED },
  iban: { inputMode: 'text', autoCapitalize: 'characters', autoCorrect: 'off' },
  password: { inputMode: 'text', ...AS_TYPED },
  code: { inputMode: 'numeric' },
  number: { inputMode: 'numeric' },
  amount: { inputMode: 'decimal' },
  // Phones' digit keyboards have no slash, so dates get the full one.
  date: { inputMode: 'text', ...AS_TYPED },
};

const WIDTH: Partial<Record<TextKind, string>> = {
  code: ' ui-input--medium',
  number: ' ui-input--short',
  amount: ' ui-input--medium',
  date: ' ui-input--medium',
};

/** One line of text. Nothing is cut off while typing: what is too long is said, not lost. Only real data are refused. */
export function TextInput(props: TextInputProps) {
  const { verdict, ...guarded } = useGuardedText(props);
  const message = `${props.id}-guard`;
  const describedBy = [props.describedBy, verdict.kind !== 'fine' && message].filter(Boolean).join(' ');
  const box = { ...props, ...guarded, describedBy: describedBy || undefined };
  return (
    <div className="ui-guarded">
      {props.kind === 'password' ? (
        <PasswordInput {...box} />
      ) : (
        <Box {...box}>{props.kind === 'amount' ? <Euros /> : props.suffix && <Suffix>{props.suffix}</Suffix>}</Box>
      )}
      <GuardMessage id={message} verdict={verdict} />
    </div>
  );
}

type BoxProps = Omit<TextInputProps, 'onChange'> & {
  onChange: (value: string, how: Event) => void;
  onBlur: () => void;
  onKey?: (event: KeyboardEvent) => void;
};

function Box({ children, shown, ...props }: BoxProps & { children?: ReactNode; shown?: boolean }) {
  const { kind } = props;
  return (
    <div className={`ui-input ui-input--${kind}${props.suffix ? ' ui-input--medium' : (WIDTH[kind] ?? '')}`}>
      <input
        id={props.id}
        className="ui-input__control"
        type={kind === 'password' && !shown ? 'password' : 'text'}
        {...KEYBOARD[kind]}
        autoComplete={props.autoComplete ?? (kind === 'code' ? 'one-time-code' : 'off')}
        spellCheck={false}
        value={props.value}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid || undefined}
        data-coach-id={props.coachId}
        onChange={(event) => props.onChange(event.target.value, event.nativeEvent)}
        onBlur={props.onBlur}
        onKeyDown={props.onKey}
        onKeyUp={props.onKey}
      />
      {children}
    </div>
  );
}

function Suffix({ children }: { children: ReactNode }) {
  return <span className="ui-input__suffix">{children}</span>;
}

function Euros() {
  const ui = useText('ui');
  return (
    <Suffix>
      <span aria-hidden="true">€</span>
      <VisuallyHidden>{ui('amount.unit')}</VisuallyHidden>
    </Suffix>
  );
}

/** A password one may look at: typing blind is where most people get stuck. */
function PasswordInput(props: Omit<BoxProps, 'onChange'> & Pick<TextInputProps, 'onChange'>) {
  const ui = useText('ui');
  const [shown, setShown] = useState(false);
  const caps = useCapsLock();
  const box = {
    ...props,
    onKey: caps.watch,
    onChange: (value: string, how: Event) => props.onChange(caps.arriving(props.value, value, how)),
  };
  return (
    <>
      <Box {...box} shown={shown}>
        <Button
          look="secondary"
          icon="eye"
          label={ui(shown ? 'password.hideLabel' : 'password.showLabel')}
          controls={props.id}
          onPress={() => setShown(!shown)}
        >
          {ui(shown ? 'password.hide' : 'password.show')}
        </Button>
        <VisuallyHidden>
          <span role="status">{shown ? ui('password.shown') : ''}</span>
        </VisuallyHidden>
      </Box>
      <CapsLockNote {...caps} />
    </>
  );
}
