import type { ReactNode } from 'react';
import { codeIn, useLetterTexts } from '#desk/mailbox/letter-texts.ts';
import { MailAddress } from '#desk/mailbox/mail-address.tsx';
import { MessageCode } from '#desk/mailbox/message-code.tsx';
import { useSender } from '#desk/mailbox/sender.ts';
import type { Letter } from '#domain/letter.ts';
import type { Address } from '#domain/site.ts';
import { toIso } from '#domain/time.ts';
import { Button } from '#ui/forms/button.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface OpenedMessageProps {
  letter: Letter;
  /** The persona's own address. */
  address: string;
  onBack: () => void;
  onFollowLink: (address: Address) => void;
}

export function OpenedMessage({ letter, address, onBack, onFollowLink }: OpenedMessageProps) {
  const say = useText('desk');
  const format = useFormat();
  const sender = useSender(letter.agency ?? 'employment');
  const { subject, paragraphs } = useLetterTexts(letter);
  const code = codeIn(letter);
  const { link } = letter;
  return (
    <article className="desk-message">
      <div className="desk-message__back">
        <Button look="quiet" icon="back" onPress={onBack}>
          {say('mailbox.back')}
        </Button>
      </div>
      <h3 tabIndex={-1} data-opened className="desk-message__subject">
        {subject}
      </h3>
      <div className="desk-message__head">
        <span className="desk-initial" aria-hidden="true">
          {sender.name.charAt(0)}
        </span>
        <dl className="desk-message__facts">
          <Fact label={say('mailbox.from')}>
            <strong>{sender.name}</strong> <MailAddress>{sender.address}</MailAddress>
          </Fact>
          <Fact label={say('mailbox.to')}>
            <MailAddress>{address}</MailAddress>
          </Fact>
          <Fact label={say('mailbox.date')}>
            <time dateTime={toIso(letter.at)}>{format.dayTime(letter.at)}</time>
          </Fact>
        </dl>
      </div>
      <div className="desk-message__body">
        {paragraphs.map((paragraph) => (
          <Paragraph key={paragraph} text={paragraph} code={code} />
        ))}
      </div>
      {link && (
        <div className="desk-message__link">
          <Button look="secondary" icon="forward" onPress={() => onFollowLink(link)}>
            {say('mailbox.follow')}
          </Button>
          <p>{say('mailbox.followWhere', { agency: sender.name })}</p>
        </div>
      )}
    </article>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A paragraph; the code it brings stands below it, large. */
function Paragraph({ text, code }: { text: string; code: string | undefined }) {
  if (!code || !text.includes(code)) return <p>{text}</p>;
  const [before = '', ...after] = text.split(code);
  const rest = after.join(code).replace(/^[.\s]+/, '');
  return (
    <>
      <p>{before.trim()}</p>
      <MessageCode code={code} />
      {rest && <p>{rest}</p>}
    </>
  );
}
