import { useDesk } from '#desk/desk-context.ts';
import { isReadByNobody } from '#desk/mailbox/mail.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';

/** What became of a message: sent; and, to an address that nobody reads, how to reach the agency instead. */
export function SentNews({ to, onRead }: { to: string[]; onRead: () => void }) {
  const say = useText('mailbox');
  const sayRef = useTextRef();
  const { contacts } = useDesk();
  const unread = to.filter(isReadByNobody);
  return (
    <div role="status" className="desk-sent">
      <p className="desk-sent__title">
        <Icon name="check" />
        {say('sent.title')}
      </p>
      {unread.map((address) => {
        const contact = contacts.find(({ email }) => email === address);
        return (
          <div key={address}>
            <p>{say('sent.nobody', { address })}</p>
            {contact && (
              <p>
                {say('sent.instead', {
                  agency: sayRef({ key: `agencies/${contact.agency}:name` }),
                  phone: contact.phone,
                })}
              </p>
            )}
          </div>
        );
      })}
      <Button look="quiet" onPress={onRead}>
        {say('sent.understood')}
      </Button>
    </div>
  );
}
