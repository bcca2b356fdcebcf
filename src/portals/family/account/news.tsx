import { messagePage, useMessages, useMessageWords } from '#portal-kit/data/messages.ts';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** As many as can be taken in at a glance; the rest stands among the messages. */
const SHOWN = 3;

/** The latest messages, those not read yet marked. */
export function News() {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const wordsOf = useMessageWords();
  const { data } = useMessages();
  return (
    <section className="aubepine-account__part" aria-labelledby="aubepine-news">
      <h2 id="aubepine-news">{t('account.news.title')}</h2>
      {data?.length === 0 && <p>{t.rich('account.news.none')}</p>}
      {data && data.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
        <ul role="list" className="aubepine-glance">
          {data.slice(0, SHOWN).map((message) => (
            <li key={message.id} className="aubepine-glance__line">
              <span className="aubepine-glance__words">
                <PortalLink to={messagePage(message)}>{wordsOf(message).subject}</PortalLink>
                <span>{format.dayTime(message.at)}</span>
              </span>
              {!message.read && <span className="aubepine-new">{t('account.news.unread')}</span>}
            </li>
          ))}
        </ul>
      )}
      {data && data.length > SHOWN && <PortalLink to="/messages">{t('account.news.all')}</PortalLink>}
    </section>
  );
}
