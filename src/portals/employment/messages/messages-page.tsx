import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { messagePage, useMessages, useMessageWords } from '#portals/employment/data/messages.ts';
import { WhenLoaded } from '#portals/employment/data/when-loaded.tsx';
import { PortalPage } from '#portals/employment/frame/portal-page.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './messages.css';

export function MessagesPage() {
  const t = useText(PORTAL_TEXTS);
  const format = useFormat();
  const wordsOf = useMessageWords();
  return (
    <PortalPage title={t('messages.title')} intro={t('messages.intro')}>
      <WhenLoaded resource={useMessages()}>
        {(messages) =>
          messages.length === 0 ? (
            <p>{t('messages.none')}</p>
          ) : (
            // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
            <ul role="list" className="bruyere-messages">
              {messages.map((message) => (
                <li key={message.id} className="bruyere-messages__item">
                  <PortalLink to={messagePage(message)}>{wordsOf(message).subject}</PortalLink>
                  <span className="bruyere-messages__when">{format.dayTime(message.at)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </WhenLoaded>
    </PortalPage>
  );
}
