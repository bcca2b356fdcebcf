import { useId } from 'react';
import { GuardMessage } from '#ui/guard/guard-message.tsx';
import { useGuardedText } from '#ui/guard/use-guarded-text.ts';
import { useText } from '#ui/text/use-text.ts';
import './notes-panel.css';

interface NotesPanelProps {
  notes: string;
  onNotes: (notes: string) => void;
}

/** What the mediator writes down for themselves. */
export function NotesPanel({ notes, onNotes }: NotesPanelProps) {
  const t = useText('mediator');
  const id = useId();
  const { verdict, onChange, onBlur } = useGuardedText({ value: notes, onChange: onNotes });
  return (
    <div className="mediator-notes">
      <label htmlFor={id}>{t('notes.label')}</label>
      <p id={`${id}-promise`} className="mediator-notes__promise">
        {t('notes.promise')}
      </p>
      <textarea
        id={id}
        className="mediator-notes__box"
        value={notes}
        aria-describedby={`${id}-promise${verdict.kind === 'fine' ? '' : ` ${id}-guard`}`}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onBlur}
      />
      <GuardMessage id={`${id}-guard`} verdict={verdict} />
    </div>
  );
}
