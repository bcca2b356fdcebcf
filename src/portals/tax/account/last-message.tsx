import { messagePage, useMessages, useMessageWords } from '#portal-kit/data/messages.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat } from '#ui/text/use-text.ts';

/** The latest message of the agency; the others stand on their own page. */
export function LastMessage() {
  const t = usePortalText();
  const format = useFormat();
  const wordsOf = useMessageWords();
  const { data } = useMessages();
  const message = data?.[0];
  return (
    <Part id="message" title={t('account.message')}>
      {data && !message && <p>{t.rich('account.noMessage')}</p>}
      {message && (
        <p className="capucine-message">
          <PortalLink to={messagePage(message)}>{wordsOf(message).subject}</PortalLink>
          <span className="capucine-message__when">{format.dayTime(message.at)}</span>
        </p>
      )}
    </Part>
  );
}
