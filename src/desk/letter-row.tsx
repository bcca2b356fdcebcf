import type { ReactNode } from 'react';
import { useText } from '#ui/text/use-text.ts';
import './letter-row.css';

interface LetterRowProps {
  /** Of the letter; the focus comes back here when it is closed. */
  id: string;
  coachId?: string;
  name: string;
  /** Its subject, or how it begins. */
  subject: string;
  when: ReactNode;
  unread?: boolean;
  current?: boolean;
  /** Where it lies, what became of it. */
  note?: string;
  /** What stands at its beginning; the name's first letter unless given. */
  picture?: ReactNode;
  onOpen: () => void;
}

/** One line of a list of letters: who, what, when, and whether it was read. */
export function LetterRow({
  id,
  coachId,
  name,
  subject,
  when,
  unread,
  current,
  note,
  picture,
  onOpen,
}: LetterRowProps) {
  const say = useText('desk');
  return (
    <li>
      <button
        type="button"
        className={unread ? 'desk-row desk-row--unread' : 'desk-row'}
        aria-current={current || undefined}
        data-coach-id={coachId}
        data-item={id}
        onClick={onOpen}
      >
        <span className="desk-initial" aria-hidden="true">
          {picture ?? name.charAt(0).toUpperCase()}
        </span>
        <span className="desk-row__words">
          <span className="desk-row__top">
            <span className="desk-row__sender">{name}</span>
            {unread && <span className="desk-row__unread">{say('letters.unread')}</span>}
          </span>
          <span className="desk-row__subject">{subject}</span>
          <span className="desk-row__when">
            {when}
            {note && <span className="desk-row__note">{note}</span>}
          </span>
        </span>
      </button>
    </li>
  );
}
