import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { useText } from '#ui/text/use-text.ts';
import { RelayRefusal } from '#workshop/client/links.ts';
import { readCode, showCode } from '#workshop/protocol.ts';
import './code-form.css';

interface CodeFormProps {
  /** A code that came with the address: tried at once. */
  first: string | undefined;
  /** What was shown here is over. */
  isOver: boolean;
  /** Comes in; rejects with `RelayRefusal`. */
  onJoin: (code: string) => Promise<void>;
}

/** Asks for the code of a presentation. */
export function CodeForm({ first, isOver, onJoin }: CodeFormProps) {
  const t = useText('public-screen');
  const says = useText('workshop');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const tried = useRef(false);
  const [typed, setTyped] = useState(first ? showCode(first) : '');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const title = t('join.title');
  useEffect(() => {
    document.title = title;
  }, [title]);

  const enter = async (code: string | undefined) => {
    setProblem(code ? undefined : t('join.notACode'));
    if (!code) return input.current?.focus();
    setBusy(true);
    try {
      await onJoin(code);
    } catch (refused) {
      if (!(refused instanceof RelayRefusal)) throw refused;
      const { refusal } = refused;
      setProblem(refusal === 'no-such-code' ? t('join.noSuchCode') : says(`refusals.${refusal}`));
      setBusy(false);
      input.current?.focus();
    }
  };
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
    <form className="public-screen__code-form" onSubmit={submit} noValidate>
      <PageHeading>{title}</PageHeading>
      <p role="status">{t(isOver ? 'join.over' : 'join.intro')}</p>
      <label htmlFor={id}>{t('join.code')}</label>
      <p id={`${id}-hint`}>{t('join.hint')}</p>
      <div role="alert" id={`${id}-problem`}>
        {problem && <p className="public-screen__problem">{problem}</p>}
      </div>
      <input
        ref={input}
        id={id}
        className="public-screen__code"
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
      <Button type="submit" busy={busy}>
        {t('join.enter')}
      </Button>
    </form>
  );
}
