import { useDesk } from '#desk/desk-context.ts';
import { ExamineLetter } from '#desk/examine-letter.tsx';
import { LetterActs } from '#desk/letter-acts.tsx';
import { LetterBody } from '#desk/letter-body.tsx';
import { useLetterTexts } from '#desk/letter-texts.ts';
import { MessageLink } from '#desk/message-link.tsx';
import { useSender } from '#desk/sender.ts';
import type { Letter } from '#domain/letter.ts';
import { toIso } from '#domain/time.ts';
import { Button } from '#ui/forms/button.tsx';
import { useFormat, useText, useTextRef } from '#ui/text/use-text.ts';
import './paper-letter.css';

/** A paper letter as a sheet: letterhead, address, date, subject, and what it says. */
export function PaperLetter({ letter, onBack }: { letter: Letter; onBack: () => void }) {
  const say = useText('letterbox');
  const sayRef = useTextRef();
  const format = useFormat();
  const { persona, contacts, actsOn } = useDesk();
  const { name } = useSender(letter);
  const { subject } = useLetterTexts(letter);
  const contact = letter.sender ? undefined : contacts.find(({ agency }) => agency === letter.agency);
  return (
    <article className="desk-post">
      <Button look="quiet" icon="back" onPress={onBack}>
        {say('back')}
      </Button>
      <div className="desk-sheet">
        <p className="desk-sheet__specimen" aria-hidden="true">
          {say('specimen')}
        </p>
        <div className="desk-sheet__head">
          <p className="desk-sheet__from">{name}</p>
          {contact && (
            <>
              <p>{sayRef({ key: `agencies/${contact.agency}:tagline` })}</p>
              <p dir="ltr">{contact.phone}</p>
            </>
          )}
        </div>
        <p className="desk-sheet__to">
          {persona.firstName} {persona.lastName}
          <br />
          {persona.address.street}
          <br />
          {persona.address.town}
        </p>
        <p className="desk-sheet__date">
          <time dateTime={toIso(letter.at)}>{format.day(letter.at)}</time>
        </p>
        <h3 tabIndex={-1} data-opened className="desk-sheet__subject">
          {say('subject', { subject })}
        </h3>
        <div className="desk-sheet__body">
          <LetterBody letter={letter} />
        </div>
      </div>
      <MessageLink letter={letter} />
      <LetterActs acts={actsOn(letter)} />
      <ExamineLetter letter={letter} />
    </article>
  );
}
