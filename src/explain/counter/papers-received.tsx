import { PapersList } from '#explain/papers/papers-list.tsx';
import { PapersTruth } from '#explain/papers/papers-truth.tsx';
import { isAtAgency, type SentFile } from '#explain/papers/sent-files.ts';
import { useText } from '#ui/text/use-text.ts';

/** The papers that lie in the file, and those of the applicant's that no agent will see. */
export function PapersReceived({ files, reading }: { files: SentFile[]; reading: boolean }) {
  const say = useText('counter');
  const explain = useText('explain');
  const received = files.filter(isAtAgency);
  const unseen = files.filter((file) => !isAtAgency(file));
  return (
    <>
      {received.length === 0 && <p>{say('papers.none')}</p>}
      {received.length > 0 && (
        <>
          <p className="explain-folder__note">{explain.rich('sentPapers.intro')}</p>
          <PapersList files={received} reading={reading} />
        </>
      )}
      {unseen.length > 0 && (
        <>
          <p className="explain-folder__label">{say('papers.unseen')}</p>
          <PapersList files={unseen} />
        </>
      )}
      {files.length > 0 && <PapersTruth />}
    </>
  );
}
