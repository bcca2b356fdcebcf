import type { ReactNode } from 'react';
import { useDesk } from '#desk/desk-context.ts';
import type { Draft } from '#desk/draft.ts';
import { ExamineLetter } from '#desk/examine-letter.tsx';
import { isFollowing } from '#desk/letter-act.ts';
import { LetterActs } from '#desk/letter-acts.tsx';
import { LetterBody } from '#desk/letter-body.tsx';
import { useLetterTexts } from '#desk/letter-texts.ts';
import { MailAddress } from '#desk/mail-address.tsx';
import { Attachments } from '#desk/mailbox/attachments.tsx';
import { MailHead } from '#desk/mailbox/mail-head.tsx';
import { MessageLink } from '#desk/message-link.tsx';
import { useSender } from '#desk/sender.ts';
import type { Folder, Letter, OwnMessage } from '#domain/letter.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './mail.css';

interface OpenedMailProps {
  mail: Letter | OwnMessage;
  onBack: () => void;
  onReply: (draft: Partial<Draft>) => void;
  onSort: (folder: Folder) => void;
}

export function OpenedMail({ mail, ...props }: OpenedMailProps) {
  return 'words' in mail ? <Received letter={mail} {...props} /> : <Written message={mail} {...props} />;
}

/** Where a message can be put from where it is. */
const PLACES: Record<Folder, Folder[]> = {
  inbox: ['archive', 'spam', 'trash'],
  spam: ['inbox', 'trash'],
  archive: ['inbox', 'trash'],
  trash: ['inbox'],
  sent: [],
};

function Received({ letter, onBack, onReply, onSort }: Omit<OpenedMailProps, 'mail'> & { letter: Letter }) {
  const say = useText('mailbox');
  const { actsOn, persona } = useDesk();
  const sender = useSender(letter);
  const { subject } = useLetterTexts(letter);
  const folder = letter.folder ?? 'inbox';
  const acts = actsOn(letter).filter((act) => !(letter.link && isFollowing(act)));
  const reply = () =>
    onReply({
      to: sender.address ? [sender.address] : [],
      subject: subject.startsWith('Re') ? subject : say('re', { subject }),
      answers: letter.id,
    });
  return (
    <article className="desk-message">
      <Back onBack={onBack} />
      <MailHead
        subject={subject}
        initial={sender.name}
        from={
          <>
            <strong>{sender.name}</strong> {sender.address && <MailAddress>{sender.address}</MailAddress>}
          </>
        }
        to={<MailAddress>{persona.email}</MailAddress>}
        at={letter.at}
      />
      {folder === 'spam' && <p className="desk-message__spam">{say('inSpam')}</p>}
      <div className="desk-message__body">
        <LetterBody letter={letter} />
      </div>
      <MessageLink letter={letter} />
      <Attachments papers={letter.attachments ?? []} />
      <LetterActs acts={acts} />
      <ExamineLetter letter={letter} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers, these are buttons */}
      <div role="group" className="desk-message__tools" aria-label={say('sort.label')}>
        <Button look="secondary" icon="undo" onPress={reply}>
          {say('reply')}
        </Button>
        {PLACES[folder].map((to) => (
          <Button key={to} look="quiet" onPress={() => onSort(to)}>
            {say(folder === 'spam' && to === 'inbox' ? 'sort.notSpam' : `sort.${to}`)}
          </Button>
        ))}
      </div>
    </article>
  );
}

function Written({ message, onBack }: Omit<OpenedMailProps, 'mail'> & { message: OwnMessage }) {
  const say = useText('mailbox');
  const { persona } = useDesk();
  const { to, subject, body, attachments, at } = message;
  const name = `${persona.firstName} ${persona.lastName}`;
  return (
    <article className="desk-message">
      <Back onBack={onBack} />
      <MailHead
        subject={subject || say('noSubject')}
        initial={name}
        from={
          <>
            <strong>{name}</strong> <MailAddress>{persona.email}</MailAddress>
          </>
        }
        to={<Addresses of={to} />}
        at={at}
      />
      <div className="desk-message__body desk-message__body--own">{body}</div>
      <Attachments files={attachments} />
    </article>
  );
}

function Addresses({ of: addresses }: { of: string[] }): ReactNode {
  return addresses.map((address) => (
    <span key={address} className="desk-message__recipient">
      <MailAddress>{address}</MailAddress>
    </span>
  ));
}

function Back({ onBack }: { onBack: () => void }) {
  const say = useText('mailbox');
  return (
    <div className="desk-message__back">
      <Button look="quiet" icon="back" onPress={onBack}>
        {say('back')}
      </Button>
    </div>
  );
}
