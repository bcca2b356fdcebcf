import { useLetterTexts } from '#desk/mailbox/letter-texts.ts';
import { ReceivedAt } from '#desk/mailbox/received-at.tsx';
import { useSender } from '#desk/mailbox/sender.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import type { Instant } from '#domain/time.ts';
import { useText } from '#ui/text/use-text.ts';

interface MessageRowProps {
  letter: Letter;
  now: Instant;
  current: boolean;
  onOpen: () => void;
}

/** One line of the inbox: who, what, when, and whether it was read. */
export function MessageRow({ letter, now, current, onOpen }: MessageRowProps) {
  const say = useText('desk');
  const { name } = useSender(letter.agency ?? 'employment');
  const { subject } = useLetterTexts(letter);
  return (
    <li>
      <button
        type="button"
        className={letter.read ? 'desk-row' : 'desk-row desk-row--unread'}
        aria-current={current || undefined}
        data-coach-id={coachIds.letter(letter.id)}
        data-item={letter.id}
        onClick={onOpen}
      >
        <span className="desk-initial" aria-hidden="true">
          {name.charAt(0)}
        </span>
        <span className="desk-row__words">
          <span className="desk-row__top">
            <span className="desk-row__sender">{name}</span>
            {!letter.read && <span className="desk-row__unread">{say('mailbox.unread')}</span>}
          </span>
          <span className="desk-row__subject">{subject}</span>
          <span className="desk-row__when">
            <ReceivedAt at={letter.at} now={now} />
          </span>
        </span>
      </button>
    </li>
  );
}
