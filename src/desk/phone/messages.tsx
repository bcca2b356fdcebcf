import { useDesk } from '#desk/desk-context.ts';
import { ExamineLetter } from '#desk/examine-letter.tsx';
import { isFollowing, isForwarding } from '#desk/letter-act.ts';
import { LetterActs } from '#desk/letter-acts.tsx';
import { LetterBody } from '#desk/letter-body.tsx';
import { LetterRow } from '#desk/letter-row.tsx';
import { useLetterReader } from '#desk/letter-texts.ts';
import { MessageLink } from '#desk/message-link.tsx';
import { NothingYet } from '#desk/phone/nothing-yet.tsx';
import { Report } from '#desk/phone/report.tsx';
import { ReceivedAt } from '#desk/received-at.tsx';
import { useSender, useSenderReader } from '#desk/sender.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import { withoutMarks } from '#domain/marked-text.ts';
import { toIso } from '#domain/time.ts';
import { Button } from '#ui/forms/button.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface MessagesProps {
  letters: Letter[];
  opened?: Letter;
  onOpen: (letter: string) => void;
  onBack: () => void;
}

/** The text messages: their list, or one of them. */
export function Messages({ letters, opened, onOpen, onBack }: MessagesProps) {
  const say = useText('phone');
  const { now } = useDesk();
  const read = useLetterReader();
  const senderOf = useSenderReader();
  if (opened) return <OpenedMessage key={opened.id} letter={opened} onBack={onBack} />;
  if (letters.length === 0) return <NothingYet title={say('messages.empty')}>{say('messages.emptyWhy')}</NothingYet>;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" aria-label={say('messages.list')}>
      {letters.map((letter) => (
        <LetterRow
          key={letter.id}
          id={letter.id}
          coachId={coachIds.letter(letter.id)}
          name={senderOf(letter).name}
          subject={beginning(read(letter).paragraphs)}
          unread={!letter.read}
          when={<ReceivedAt at={letter.at} now={now} />}
          {...(letter.folder === 'spam' ? { note: say('messages.reported') } : {})}
          onOpen={() => onOpen(letter.id)}
        />
      ))}
    </ul>
  );
}

/** How a message begins, as a telephone's list shows it. */
function beginning(paragraphs: string[]): string {
  const text = withoutMarks(paragraphs.join(' '));
  return text.length <= 70 ? text : `${text.slice(0, 68).replace(/\s+\S*$/, '')}…`;
}

function OpenedMessage({ letter, onBack }: { letter: Letter; onBack: () => void }) {
  const say = useText('phone');
  const format = useFormat();
  const { actsOn } = useDesk();
  const { name, address } = useSender(letter);
  const acts = actsOn(letter).filter((act) => !(letter.link && isFollowing(act)));
  const forward = acts.find(isForwarding);
  return (
    <article className="desk-sms">
      <Button look="quiet" icon="back" onPress={onBack}>
        {say('messages.back')}
      </Button>
      <div className="desk-sms__who">
        <h3 tabIndex={-1} data-opened>
          {name}
        </h3>
        {address && address !== name && <p dir="ltr">{address}</p>}
      </div>
      <div className="desk-sms__bubble">
        <LetterBody letter={letter} />
      </div>
      <p className="desk-sms__when">
        <time dateTime={toIso(letter.at)}>{format.dayTime(letter.at)}</time>
      </p>
      <MessageLink letter={letter} />
      <LetterActs acts={acts.filter((act) => act !== forward)} />
      {forward && (
        <div className="desk-sms__forward">
          <Button look="secondary" icon="forward" coachId={forward.coachId} onPress={forward.onPress}>
            {forward.label}
          </Button>
          <p>{say('forward.what')}</p>
        </div>
      )}
      {!letter.procedure && <Report letter={letter} />}
      <ExamineLetter letter={letter} />
    </article>
  );
}
