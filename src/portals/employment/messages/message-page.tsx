import type { Message } from '#api/contract.ts';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { useMessages, useMessageWords } from '#portals/employment/data/messages.ts';
import { WhenLoaded } from '#portals/employment/data/when-loaded.tsx';
import { ActionLink } from '#portals/employment/frame/action-link.tsx';
import { PortalPage } from '#portals/employment/frame/portal-page.tsx';
import { NotFoundPage } from '#portals/employment/home/not-found-page.tsx';
import { BackLink } from '#ui/journey/back-link.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './messages.css';

export function MessagePage({ id }: { id: string }) {
  const href = usePortalHref();
  return (
    <div className="bruyere-page">
      <BackLink back={href('/messages')} />
      <WhenLoaded resource={useMessages()}>
        {(messages) => {
          const message = messages.find((each) => each.id === id);
          return message ? <OpenMessage message={message} /> : <NotFoundPage />;
        }}
      </WhenLoaded>
    </div>
  );
}

function OpenMessage({ message }: { message: Message }) {
  const t = useText(PORTAL_TEXTS);
  const format = useFormat();
  const { subject, paragraphs } = useMessageWords()(message);
  const { link } = message;
  const goTo = `messages.goTo.${link?.slice(1).replace('/', '-')}`;
  return (
    <PortalPage title={subject} intro={t('messages.from', { at: format.dayTime(message.at) })}>
      <article className="bruyere-letter">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      {link && t.has(goTo) && (
        <div>
          <ActionLink to={link} look="secondary">
            {t(goTo)}
          </ActionLink>
        </div>
      )}
    </PortalPage>
  );
}
