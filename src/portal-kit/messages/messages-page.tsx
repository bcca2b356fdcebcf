import { messagePage, useMessages, useMessageWords } from '#portal-kit/data/messages.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat } from '#ui/text/use-text.ts';
import './messages.css';

export function MessagesPage() {
  const t = usePortalText();
  const format = useFormat();
  const wordsOf = useMessageWords();
  return (
    <PortalPage title={t('messages.title')} intro={t.marked('messages.intro')}>
      <WhenLoaded resource={useMessages()}>
        {(messages) =>
          messages.length === 0 ? (
            <p>{t.rich('messages.none')}</p>
          ) : (
            // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
            <ul role="list" className="portal-messages">
              {messages.map((message) => (
                <li key={message.id} className="portal-messages__item">
                  <PortalLink to={messagePage(message)}>{wordsOf(message).subject}</PortalLink>
                  <span className="portal-messages__when">{format.dayTime(message.at)}</span>
                  {message.document && (
                    <span className="portal-messages__file">
                      <Icon name="file" />
                      {t('messages.withDocument')}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </WhenLoaded>
    </PortalPage>
  );
}
