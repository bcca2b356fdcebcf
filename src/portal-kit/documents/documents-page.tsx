import type { WantedView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { GivenPapers } from '#portal-kit/documents/given-papers.tsx';
import { useDocuments } from '#portal-kit/documents/use-documents.ts';
import { WantedPaper } from '#portal-kit/documents/wanted-paper.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { Icon } from '#ui/layout/icon.tsx';
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
              {given.length === 0 ? <p>{t.rich('documents.noneGiven')}</p> : <GivenPapers given={given} />}
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
