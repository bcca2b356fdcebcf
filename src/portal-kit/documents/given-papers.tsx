import type { PortalDocuments } from '#api/contract.ts';
import { useMessageWords } from '#portal-kit/data/messages.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { DocumentActions } from '#portal-kit/documents/document-actions.tsx';
import { useFormat } from '#ui/text/use-text.ts';
import './documents.css';

/** The documents that the agency gives, each with its number, to be downloaded or printed. */
export function GivenPapers({ given }: Pick<PortalDocuments, 'given'>) {
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
