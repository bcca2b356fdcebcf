import type { ReactNode } from 'react';
import { useFileWords } from '#desk/documents/explorer/file-words.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import { pagesInFile } from '#domain/paper.ts';
import { toIso } from '#domain/time.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** What a device knows about a file. */
export function FileFacts({ file: { paper, folder, at, deleted } }: { file: DeskFile }) {
  const say = useText('explorer');
  const format = useFormat();
  const words = useFileWords();
  return (
    <section className="desk-facts">
      <h4>{say('facts.title')}</h4>
      <dl>
        <Fact label={say('facts.folder')}>{deleted ? say('bin') : words.folder(folder)}</Fact>
        <Fact label={say('facts.format')}>{say(`formats.${paper.format}`)}</Fact>
        <Fact label={say('facts.size')}>{format.size(paper.size)}</Fact>
        <Fact label={say('facts.pages')}>{say('facts.pageCount', { count: pagesInFile(paper) })}</Fact>
        <Fact label={say('facts.date')}>
          <time dateTime={toIso(at)}>{words.date(at)}</time>
        </Fact>
        {paper.locked && <Fact label={say('facts.opens')}>{say('facts.locked')}</Fact>}
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
