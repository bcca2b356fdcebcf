import { type ReactNode, useMemo } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { Paper } from '#domain/paper.ts';
import { paperOf } from '#engine/session/official.ts';
import { type DocumentWords, type Downloads, DownloadsProvider, type GivenDocument } from '#ui/navigation/download.tsx';
import { useText } from '#ui/text/use-text.ts';

const always = () => true;

interface SessionDownloadsProps {
  store: SessionStore;
  /** Whether this window does what is pressed; where another one does, it writes it down. */
  leads?: (() => boolean) | undefined;
  children: ReactNode;
}

/** Puts what portals give among the persona's downloads, or prints it. */
export function SessionDownloads({ store, leads = always, children }: SessionDownloadsProps) {
  const say = useText('desk');
  const downloads = useMemo((): Downloads => {
    const { exercise } = store.setting;
    const { id: scenario, persona } = exercise;
    const written = ({ agency, issuedAt, ...document }: GivenDocument, words: DocumentWords): Paper => {
      const paper = paperOf(exercise, agency, document, issuedAt);
      return { ...paper, facts: { ...paper.facts, ...words } };
    };
    return {
      download: async (document, words) => {
        if (leads()) store.append({ kind: 'file', act: { do: 'download', paper: written(document, words) } });
        return store.world.files.made.at(-1)?.name ?? '';
      },
      print: async (document, words) => {
        if (!leads()) return;
        const title = words.subject;
        const { printPaper } = await import('#desk/documents/print-paper.ts');
        printPaper(written(document, words), persona, { scenario, title, words: say('papers.printedCode') });
      },
    };
  }, [store, say, leads]);
  return <DownloadsProvider downloads={downloads}>{children}</DownloadsProvider>;
}
