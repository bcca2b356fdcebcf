import { useId } from 'react';
import { MailAddress } from '#desk/mailbox/mail-address.tsx';
import { MessageRow } from '#desk/mailbox/message-row.tsx';
import { OpenedMessage } from '#desk/mailbox/opened-message.tsx';
import { useActedFocus } from '#desk/use-acted-focus.ts';
import type { Letter } from '#domain/letter.ts';
import type { Address } from '#domain/site.ts';
import type { Instant } from '#domain/time.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './mailbox.css';
import './message.css';

interface MailboxProps {
  /** The e-mails that have arrived, latest first. */
  letters: Letter[];
  now: Instant;
  /** The message that is open, by id. */
  open?: string;
  /** The persona's own address. */
  address: string;
  onOpen: (letter: string | undefined) => void;
  /** Goes to a page of a site. */
  onFollowLink: (address: Address) => void;
}

/** The persona's e-mail. Side by side where there is room, one after the other where there is not. */
export function Mailbox({ letters, now, open, address, onOpen, onFollowLink }: MailboxProps) {
  const say = useText('desk');
  const id = useId();
  const opened = letters.find((letter) => letter.id === open);
  const { whole, acting } = useActedFocus(opened?.id);
  const count = letters.filter(({ read }) => !read).length;
  return (
    <section ref={whole} className="desk-mailbox" aria-labelledby={`${id}-title`}>
      <header className="desk-mailbox__head">
        <h2 id={`${id}-title`}>{say('mailbox.title')}</h2>
        <p className="desk-mailbox__address">
          <MailAddress>{address}</MailAddress>
        </p>
        {letters.length > 0 && <p>{say('mailbox.unreadCount', { count })}</p>}
      </header>
      {letters.length === 0 ? (
        <div className="desk-mailbox__empty">
          <Icon name="mail" size="large" />
          <p>
            <strong>{say('mailbox.empty')}</strong>
          </p>
          <p>{say('mailbox.emptyWhy')}</p>
        </div>
      ) : (
        <div className={opened ? 'desk-mailbox__parts desk-mailbox__parts--reading' : 'desk-mailbox__parts'}>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
          <ul role="list" className="desk-mailbox__list" aria-label={say('mailbox.list')}>
            {letters.map((letter) => (
              <MessageRow
                key={letter.id}
                letter={letter}
                now={now}
                current={letter.id === opened?.id}
                onOpen={acting(() => onOpen(letter.id))}
              />
            ))}
          </ul>
          <div className="desk-mailbox__reading">
            {opened ? (
              <OpenedMessage
                key={opened.id}
                letter={opened}
                address={address}
                onBack={acting(() => onOpen(undefined))}
                onFollowLink={onFollowLink}
              />
            ) : (
              <p className="desk-mailbox__choose">{say('mailbox.choose')}</p>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
