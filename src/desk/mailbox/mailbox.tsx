import { useId, useState } from 'react';
import { useDesk } from '#desk/desk-context.ts';
import type { Draft } from '#desk/draft.ts';
import { MailAddress } from '#desk/mail-address.tsx';
import { FolderNav } from '#desk/mailbox/folder-nav.tsx';
import { inFolder } from '#desk/mailbox/mail.ts';
import { MailList } from '#desk/mailbox/mail-list.tsx';
import { OpenedMail } from '#desk/mailbox/opened-mail.tsx';
import { SentNews } from '#desk/mailbox/sent-news.tsx';
import { useSearch } from '#desk/mailbox/use-search.ts';
import { useSorting } from '#desk/mailbox/use-sorting.ts';
import { WriteMessage } from '#desk/mailbox/write-message.tsx';
import { useActedFocus } from '#desk/use-acted-focus.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Folder, Letter, OwnMessage } from '#domain/letter.ts';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { TextInput } from '#ui/forms/text-input.tsx';
import { useText } from '#ui/text/use-text.ts';
import './mailbox.css';

export interface MailboxProps {
  /** The e-mails that have arrived, latest first, of every folder. */
  letters: Letter[];
  /** What the persona wrote, oldest first. */
  written: OwnMessage[];
  folder: Folder;
  /** The message that is open, by id. */
  open?: string;
  /** Opens a message, or the list of a folder. */
  onOpen: (letter: string | undefined, folder: Folder) => void;
  onSend: (message: Omit<OwnMessage, 'id' | 'at'>) => void;
}

/** The persona's e-mail. Side by side where there is room, one thing after the other where there is not. */
export function Mailbox({ letters, written, folder, open, onOpen, onSend }: MailboxProps) {
  const say = useText('mailbox');
  const { persona, drafts } = useDesk();
  const { current } = drafts;
  const id = useId();
  const [sent, setSent] = useState<string[]>();
  const search = useSearch(letters, written);
  const { news, sort } = useSorting((next) => onOpen(next, folder));
  const opened = letters.find((letter) => letter.id === open) ?? written.find((message) => message.id === open);
  const { whole, acting } = useActedFocus(current ? 'writing' : opened?.id);

  const write = (draft: Partial<Draft>) => {
    setSent(undefined);
    drafts.begin(draft);
  };
  const show = (letter: string | undefined, place: Folder) => {
    setSent(undefined);
    drafts.leave();
    onOpen(letter, place);
  };
  const found = search.found ?? inFolder(letters, written, folder);
  const covered = current !== undefined || opened !== undefined;

  return (
    <section
      ref={whole}
      className={covered ? 'desk-mailbox desk-mailbox--covered' : 'desk-mailbox'}
      aria-labelledby={id}
    >
      <header className="desk-mailbox__head">
        <h2 id={id}>{say('title')}</h2>
        <p className="desk-mailbox__address">
          <MailAddress>{persona.email}</MailAddress>
        </p>
      </header>
      <p role="status" className="desk-mailbox__news">
        {news}
      </p>
      {sent && <SentNews to={sent} onRead={() => setSent(undefined)} />}
      <div className="desk-mailbox__parts">
        <div className="desk-mailbox__lists">
          <div className="desk-mailbox__tools">
            <Button icon="mail" coachId={coachIds.writeMessage} onPress={acting(() => write({}))}>
              {say('new')}
            </Button>
            <Button look="secondary" expanded={search.open} controls={`${id}-search`} onPress={search.toggle}>
              {say(search.open ? 'search.close' : 'search.open')}
            </Button>
          </div>
          <search id={`${id}-search`} className="desk-mailbox__search" hidden={!search.open}>
            <FieldFrame id={`${id}-words`} label={say('search.label')} hint={say('search.hint')}>
              {(describedBy) => (
                <TextInput
                  id={`${id}-words`}
                  kind="text"
                  value={search.words}
                  onChange={search.look}
                  {...(describedBy ? { describedBy } : {})}
                />
              )}
            </FieldFrame>
            <p role="status">{search.found && say('search.found', { count: search.found.length })}</p>
          </search>
          {!search.found && (
            <FolderNav
              letters={letters}
              written={written}
              current={folder}
              onSelect={(next) => show(undefined, next)}
            />
          )}
          {drafts.all
            .filter((draft) => draft !== current)
            .map((draft) => (
              <Button key={draft.answers ?? ''} look="quiet" icon="forward" onPress={acting(() => drafts.begin(draft))}>
                {draft.subject ? say('resumeNamed', { subject: draft.subject }) : say('resume')}
              </Button>
            ))}
          <MailList
            mails={found}
            folder={search.found ? undefined : folder}
            open={current ? undefined : opened?.id}
            onOpen={(mail) => acting(() => show(mail.id, mail.folder))()}
          />
        </div>
        <div className="desk-mailbox__reading">
          {current ? (
            <WriteMessage
              letters={letters}
              draft={current}
              onLeave={acting(drafts.leave)}
              onDrop={acting(drafts.drop)}
              onSend={(to) => {
                const { typed: _, ...message } = current;
                drafts.drop();
                setSent(to);
                onSend({ ...message, to });
              }}
            />
          ) : opened ? (
            <OpenedMail
              key={opened.id}
              mail={opened}
              onBack={acting(() => onOpen(undefined, folder))}
              onReply={(to) => acting(() => write(to))()}
              onSort={(to) => acting(() => sort(opened.id, to))()}
            />
          ) : (
            <p className="desk-mailbox__choose">{say('choose')}</p>
          )}
        </div>
      </div>
    </section>
  );
}
