import { useDesk } from '#desk/desk-context.ts';
import { LetterRow } from '#desk/letter-row.tsx';
import { useLetterReader } from '#desk/letter-texts.ts';
import type { Mail } from '#desk/mailbox/mail.ts';
import { ReceivedAt } from '#desk/received-at.tsx';
import { useSenderReader } from '#desk/sender.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Folder } from '#domain/letter.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface MailListProps {
  mails: Mail[];
  /** The folder that is shown; absent for what a search has found. */
  folder: Folder | undefined;
  open: string | undefined;
  onOpen: (mail: Mail) => void;
}

/** The messages of a folder, or those a search has found, with the folder they lie in. */
export function MailList({ mails, folder, open, onOpen }: MailListProps) {
  const say = useText('mailbox');
  const { now } = useDesk();
  const read = useLetterReader();
  const senderOf = useSenderReader();
  if (mails.length === 0) {
    if (!folder) return null;
    return (
      <div className="desk-mailbox__empty">
        <Icon name="mail" size="large" />
        <p>
          <strong>{say(`empty.${folder}`)}</strong>
        </p>
        <p>{say(`emptyWhy.${folder}`)}</p>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" aria-label={folder ? say(`folders.${folder}`) : say('search.list')}>
      {mails.map((mail) => {
        const note = folder ? {} : { note: say(`folders.${mail.folder}`) };
        const line = { id: mail.id, current: mail.id === open, onOpen: () => onOpen(mail), ...note };
        if ('own' in mail) {
          const { to, subject, at } = mail.own;
          return (
            <LetterRow
              key={mail.id}
              {...line}
              name={say('toWhom', { who: to.join(', ') })}
              picture={<Icon name="forward" />}
              subject={subject || say('noSubject')}
              when={<ReceivedAt at={at} now={now} />}
            />
          );
        }
        const { letter } = mail;
        return (
          <LetterRow
            key={mail.id}
            {...line}
            coachId={coachIds.letter(letter.id)}
            name={senderOf(letter).name}
            subject={read(letter).subject}
            unread={!letter.read}
            when={<ReceivedAt at={letter.at} now={now} />}
          />
        );
      })}
    </ul>
  );
}
