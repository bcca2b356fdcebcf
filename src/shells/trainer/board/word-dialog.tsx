import { useId, useState } from 'react';
import type { LeadRoom, Whom } from '#shells/trainer/board/lead-room.ts';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { GuardMessage } from '#ui/guard/guard-message.tsx';
import { useGuardedText } from '#ui/guard/use-guarded-text.ts';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What the protocol lets through. */
const MOST = 280;
const READY = ['time', 'ask', 'talk', 'break', 'well'] as const;

interface WordDialogProps {
  open: boolean;
  whom: Whom;
  /** The word that is shown now. */
  shown: string | undefined;
  lead: LeadRoom;
  onClose: () => void;
  onSaid: (said: string) => void;
}

/** A word to everybody or to one: chosen among some that are ready, or written. */
export function WordDialog({ open, whom, shown, lead, onClose, onSaid }: WordDialogProps) {
  const t = useText('room');
  const title = whom === 'all' ? t('word.titleAll') : t('word.titleOne', { seat: whom });
  const send = (words: string) => {
    lead.say(words, whom);
    onSaid(t('said.word'));
    onClose();
  };
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <WordForm onSend={send} />
      <h3>{t('word.ready')}</h3>
      <ul className="trainer-ready">
        {READY.map((ready) => (
          <li key={ready}>
            <Button look="secondary" onPress={() => send(t(`word.readyWords.${ready}`))}>
              {t(`word.readyWords.${ready}`)}
            </Button>
          </li>
        ))}
      </ul>
      {shown && (
        <div className="trainer-shown-word">
          <p>« {shown} »</p>
          <Button
            look="quiet"
            icon="close"
            onPress={() => {
              lead.unsay(whom);
              onClose();
            }}
          >
            {t('word.remove')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

function WordForm({ onSend }: { onSend: (words: string) => void }) {
  const t = useText('room');
  const id = useId();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const { verdict, onChange, onBlur } = useGuardedText({ value: words, onChange: setWords });
  const left = MOST - words.length;
  const missing = asked && words.trim() === '';
  return (
    <form
      className="trainer-form"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        setAsked(true);
        if (words.trim() === '') document.getElementById(id)?.focus();
        else onSend(words.trim());
      }}
    >
      <FieldFrame
        id={id}
        label={t('word.label')}
        hint={t('word.hint', { left })}
        {...(missing ? { problem: t('word.missing') } : {})}
      >
        {(describedBy) => (
          <>
            <textarea
              id={id}
              className="trainer-textarea"
              rows={3}
              maxLength={MOST}
              value={words}
              aria-describedby={`${describedBy}${verdict.kind === 'fine' ? '' : ` ${id}-guard`}`}
              aria-invalid={missing || undefined}
              onChange={({ target }) => onChange(target.value)}
              onBlur={onBlur}
            />
            <GuardMessage id={`${id}-guard`} verdict={verdict} />
          </>
        )}
      </FieldFrame>
      <div>
        <Button type="submit" icon="mail">
          {t('word.send')}
        </Button>
      </div>
    </form>
  );
}
