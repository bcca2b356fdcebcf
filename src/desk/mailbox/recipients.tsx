import { useState } from 'react';
import { useDesk } from '#desk/desk-context.ts';
import type { Draft } from '#desk/draft.ts';
import { MailAddress } from '#desk/mail-address.tsx';
import { isOfTheFiction } from '#desk/mailbox/recipient.ts';
import { useSenderReader } from '#desk/sender.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { TextInput } from '#ui/forms/text-input.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';

interface RecipientsProps {
  id: string;
  letters: Letter[];
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  problem?: string;
}

/** Who gets the message: chosen in the address book, or typed. Each stands there with a button to take it away. */
export function Recipients({ id, letters, draft, onChange, problem }: RecipientsProps) {
  const say = useText('mailbox');
  const [wrong, setWrong] = useState(false);
  const book = useAddressBook(letters).filter(({ address }) => !draft.to.includes(address));
  const toBox = () => document.getElementById(id)?.focus();
  const add = () => {
    const typed = draft.typed.trim();
    setWrong(!isOfTheFiction(typed));
    if (isOfTheFiction(typed)) onChange({ to: [...new Set([...draft.to, typed])], typed: '' });
    toBox();
  };
  const shown = problem ?? (wrong ? say('write.notFiction') : undefined);
  return (
    <div className="desk-recipients">
      <FieldFrame id={id} label={say('to')} hint={say('write.toHint')} {...(shown ? { problem: shown } : {})}>
        {(describedBy) => (
          <>
            {draft.to.length > 0 && (
              // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
              <ul role="list" className="desk-recipients__chosen" aria-label={say('write.chosen')}>
                {draft.to.map((address) => (
                  <li key={address}>
                    <MailAddress>{address}</MailAddress>
                    <button
                      type="button"
                      className="desk-recipients__remove"
                      aria-label={say('write.remove', { address })}
                      onClick={() => {
                        onChange({ to: draft.to.filter((one) => one !== address) });
                        toBox();
                      }}
                    >
                      <Icon name="close" />
                    </button>
                  </li>
                ))}
              </ul>
            )}
            <div className="desk-recipients__type">
              <TextInput
                id={id}
                kind="email"
                value={draft.typed}
                invalid={shown !== undefined}
                coachId={coachIds.mail('to')}
                onChange={(typed) => {
                  setWrong(false);
                  onChange({ typed });
                }}
                {...(describedBy ? { describedBy } : {})}
              />
              <Button look="secondary" label={say('write.addLong')} onPress={add}>
                {say('write.add')}
              </Button>
            </div>
          </>
        )}
      </FieldFrame>
      {book.length > 0 && (
        <details className="desk-recipients__book">
          <summary>{say('write.book')}</summary>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
          <ul role="list">
            {book.map(({ name, address }) => (
              <li key={address}>
                <button type="button" onClick={() => onChange({ to: [...draft.to, address] })}>
                  <strong>{name}</strong>
                  <MailAddress>{address}</MailAddress>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The agencies in play, and whoever has written; what lies in the spam folder is nobody one knows. */
function useAddressBook(letters: Letter[]): { name: string; address: string }[] {
  const sayRef = useTextRef();
  const senderOf = useSenderReader();
  const { contacts } = useDesk();
  const agencies = contacts.map(({ agency, email }) => ({
    name: sayRef({ key: `agencies/${agency}:name` }),
    address: email,
  }));
  const people = letters.filter(({ agency, folder }) => agency === undefined && folder !== 'spam').map(senderOf);
  const all = [...agencies, ...people].filter(({ address }) => isOfTheFiction(address));
  return all.filter(({ address }, index) => all.findIndex((one) => one.address === address) === index);
}
