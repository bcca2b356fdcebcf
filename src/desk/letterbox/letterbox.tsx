import { useId } from 'react';
import { useDesk } from '#desk/desk-context.ts';
import { LetterRow } from '#desk/letter-row.tsx';
import { useLetterReader } from '#desk/letter-texts.ts';
import { PaperLetter } from '#desk/letterbox/paper-letter.tsx';
import { Visit } from '#desk/letterbox/visit.tsx';
import { ReceivedAt } from '#desk/received-at.tsx';
import { useSenderReader } from '#desk/sender.ts';
import { useActedFocus } from '#desk/use-acted-focus.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './letterbox.css';

export interface LetterboxProps {
  /** The paper letters and the visits that have come, latest first. */
  letters: Letter[];
  /** The letter that is open, by id. */
  open?: string;
  onOpen: (letter: string | undefined) => void;
}

/** What came to the house: envelopes, the sheet of the one that is opened, and who rang at the door. */
export function Letterbox({ letters, open, onOpen }: LetterboxProps) {
  const say = useText('letterbox');
  const { now } = useDesk();
  const id = useId();
  const read = useLetterReader();
  const senderOf = useSenderReader();
  const opened = letters.find((letter) => letter.id === open);
  const { whole, acting } = useActedFocus(opened?.id);
  return (
    <section ref={whole} className="desk-letterbox" aria-labelledby={id}>
      <h2 id={id}>{say('title')}</h2>
      {opened ? (
        <Opened key={opened.id} letter={opened} onBack={acting(() => onOpen(undefined))} />
      ) : letters.length === 0 ? (
        <div className="desk-letterbox__empty">
          <Icon name="letterbox" size="large" />
          <p>
            <strong>{say('empty')}</strong>
          </p>
          <p>{say('emptyWhy')}</p>
        </div>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
        <ul role="list" className="desk-letterbox__list" aria-label={say('list')}>
          {letters.map((letter) => (
            <LetterRow
              key={letter.id}
              id={letter.id}
              coachId={coachIds.letter(letter.id)}
              name={senderOf(letter).name}
              picture={<Icon name={letter.channel === 'visit' ? 'person' : 'mail'} />}
              subject={letter.read || letter.channel === 'visit' ? read(letter).subject : say('sealed')}
              unread={!letter.read}
              when={<ReceivedAt at={letter.at} now={now} />}
              onOpen={acting(() => onOpen(letter.id))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Opened({ letter, onBack }: { letter: Letter; onBack: () => void }) {
  if (letter.channel === 'visit') return <Visit visit={letter} onBack={onBack} />;
  return <PaperLetter letter={letter} onBack={onBack} />;
}
