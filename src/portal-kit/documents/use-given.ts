import type { Message } from '#api/contract.ts';
import { withoutMarks } from '#domain/marked-text.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { useMessageWords } from '#portal-kit/data/messages.ts';
import { type DocumentWords, type GivenDocument, useDownload, usePrintDocument } from '#ui/navigation/download.tsx';

interface Giving {
  /** Resolves to the name of the file; undefined when there is nothing to download. */
  download: ((message: Message) => Promise<string | undefined>) | undefined;
  print: ((message: Message) => Promise<void>) | undefined;
}

/** Downloads or prints what comes with a message, with the words of that message on it. */
export function useGiven(): Giving {
  const { agency } = useAgency();
  const wordsOf = useMessageWords();
  const save = useDownload();
  const print = usePrintDocument();
  const partsOf = (message: Message): [GivenDocument, DocumentWords] | undefined => {
    if (!message.document) return undefined;
    const { subject, paragraphs } = wordsOf(message);
    const words = { subject, paragraphs: paragraphs.map(withoutMarks) };
    return [{ ...message.document, agency, issuedAt: message.at }, words];
  };
  return {
    download:
      save &&
      (async (message) => {
        const parts = partsOf(message);
        return parts && save(...parts);
      }),
    print:
      print &&
      (async (message) => {
        const parts = partsOf(message);
        if (parts) await print(...parts);
      }),
  };
}
