import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import { RelayRefusal } from '#workshop/client/links.ts';
import { readCode, showCode } from '#workshop/protocol.ts';
import './join-form.css';

interface JoinFormProps {
  /** A code that came with the address: tried at once. */
  first: string | undefined;
  /** Comes in; rejects with `RelayRefusal`. */
  onJoin: (code: string) => Promise<void>;
  /** The seat that this device already has. */
  kept?: { seat: number; onBack: () => void };
}

/** Eight letters and digits, and one is in. */
export function JoinForm({ first, onJoin, kept }: JoinFormProps) {
  const t = useText('seat');
  const says = useText('workshop');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(first ? showCode(first) : '');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const enter = async (code: string | undefined) => {
    setProblem(undefined);
    if (!code) {
      setProblem(t('join.notACode'));
      input.current?.focus();
      return;
    }
    setBusy(true);
    try {
      await onJoin(code);
    } catch (refused) {
      if (!(refused instanceof RelayRefusal)) throw refused;
      setProblem(says(`refusals.${refused.refusal}`));
      setBusy(false);
      input.current?.focus();
    }
  };

  const tried = useRef(false);
  useEffect(() => {
    if (!first || tried.current) return;
    tried.current = true;
    void enter(first);
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void enter(readCode(typed));
  };
  return (
    <form className="seat-join" onSubmit={submit} noValidate>
      {kept && (
        <Notice kind="info" title={t('join.keptPlace', { seat: kept.seat })}>
          <Button onPress={kept.onBack}>{t('join.back')}</Button>
        </Notice>
      )}
      <p>{t('join.intro')}</p>
      <div className="seat-join__field">
        <label htmlFor={id}>{t('join.code')}</label>
        <p id={`${id}-hint`} className="seat-join__hint">
          {t('join.hint')}
        </p>
        <div role="alert" id={`${id}-problem`}>
          {problem && <p className="seat-join__problem">{problem}</p>}
        </div>
        <input
          ref={input}
          id={id}
          className="seat-join__code"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== undefined}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={20}
        />
      </div>
      <div>
        <Button type="submit" busy={busy}>
          {t(busy ? 'join.entering' : 'join.enter')}
        </Button>
      </div>
      <p className="seat-join__safe">{t('join.safe')}</p>
    </form>
  );
}
