import type { PortalDocuments, WantedView } from '#api/contract.ts';
import { useMessageWords } from '#portal-kit/data/messages.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { DocumentActions } from '#portal-kit/documents/document-actions.tsx';
import { useDocuments } from '#portal-kit/documents/use-documents.ts';
import { WantedPaper } from '#portal-kit/documents/wanted-paper.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat } from '#ui/text/use-text.ts';
import './documents.css';

/** Where every portal has it. */
export const DOCUMENTS = '/documents';

/** The papers the agency asks for, one by one, and those that one can download. */
export function DocumentsPage() {
  const t = usePortalText();
  return (
    <PortalPage title={t('documents.title')} intro={t.marked('documents.intro')}>
      <WhenLoaded resource={useDocuments()}>
        {({ wanted, given }) => (
          <>
            <section className="portal-section portal-papers" aria-labelledby="portal-wanted">
              <h2 id="portal-wanted">{t('documents.wanted')}</h2>
              <WhatIsNext wanted={wanted} />
              {wanted.map((paper) => (
                <WantedPaper key={`${paper.procedure} ${paper.slot}`} paper={paper} />
              ))}
            </section>
            <section className="portal-section portal-papers" aria-labelledby="portal-given">
              <h2 id="portal-given">{t('documents.given')}</h2>
              {given.length === 0 ? <p>{t.rich('documents.noneGiven')}</p> : <Given given={given} />}
            </section>
          </>
        )}
      </WhenLoaded>
    </PortalPage>
  );
}

/** What is left to do, in one sentence, before any detail. */
function WhatIsNext({ wanted }: { wanted: WantedView[] }) {
  const t = usePortalText();
  if (wanted.length === 0) return <p>{t.rich('documents.noneWanted')}</p>;
  const open = wanted.filter(({ state }) => state === 'wanted' || state === 'refused').length;
  const later = wanted.filter(({ state }) => state === 'later').length;
  const isDone = open === 0 && later === 0;
  return (
    <p className="portal-papers__next">
      <Icon name={isDone ? 'check' : 'forward'} />
      {isDone ? t('documents.allSent') : t('documents.left', { open, later })}
    </p>
  );
}

function Given({ given }: Pick<PortalDocuments, 'given'>) {
  const t = usePortalText();
  const format = useFormat();
  const wordsOf = useMessageWords();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" className="portal-papers__given">
      {given.map((message) => {
        const { subject } = wordsOf(message);
        return (
          <li key={message.id} className="portal-paper">
            <h3>{subject}</h3>
            <p className="portal-aside">
              {t('documents.givenOn', { at: format.day(message.at), reference: message.document?.reference ?? '' })}
            </p>
            <DocumentActions message={message} name={subject} />
          </li>
        );
      })}
    </ul>
  );
}
