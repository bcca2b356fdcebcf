import type { Message } from '#api/contract.ts';
import { useMessages, useMessageWords } from '#portal-kit/data/messages.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { DocumentActions } from '#portal-kit/documents/document-actions.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { BackLink } from '#ui/journey/back-link.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { Marked } from '#ui/text/marked.tsx';
import { useFormat } from '#ui/text/use-text.ts';
import './messages.css';

export function MessagePage({ id }: { id: string }) {
  const href = usePortalHref();
  return (
    <div className="portal-page">
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
  const t = usePortalText();
  const format = useFormat();
  const { subject, paragraphs } = useMessageWords()(message);
  const { link } = message;
  const goTo = `messages.goTo.${link?.page.slice(1).replace('/', '-')}`;
  return (
    <PortalPage title={subject} intro={t.marked('messages.from', { at: format.dayTime(message.at) })}>
      <article className="portal-letter">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>
            <Marked text={paragraph} />
          </p>
        ))}
      </article>
      {message.document && <DocumentActions message={message} name={subject} />}
      {link && t.has(goTo) && (
        <div>
          <ActionLink to={link.page} look="secondary">
            {t(goTo)}
          </ActionLink>
        </div>
      )}
    </PortalPage>
  );
}
