import { useId, useState } from 'react';
import { ComingPapers } from '#desk/documents/coming-papers.tsx';
import { OpenedPaper } from '#desk/documents/opened-paper.tsx';
import { PaperLabel } from '#desk/documents/paper-label.tsx';
import { namingOf } from '#desk/documents/paper-name.ts';
import { PaperPicture } from '#desk/documents/paper-picture.tsx';
import { receivedOn } from '#desk/documents/received-on.ts';
import { useActedFocus } from '#desk/use-acted-focus.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './document-drawer.css';

interface DocumentDrawerProps {
  /** In hand now. */
  papers: Paper[];
  /** Known to be on their way. */
  coming: Paper[];
  persona: Persona;
}

/** The persona's papers. Which of them is the right one, and whether it can be read, is seen by looking. */
export function DocumentDrawer({ papers, coming, persona }: DocumentDrawerProps) {
  const say = useText('desk');
  const sayPaper = useText('papers');
  const format = useFormat();
  const titleId = useId();
  const [open, setOpen] = useState<string>();
  const { whole, acting } = useActedFocus(open);
  const nameOf = namingOf(sayPaper, format, papers);
  const opened = papers.find(({ id }) => id === open);
  return (
    <section ref={whole} className="desk-drawer" aria-labelledby={titleId}>
      <h2 id={titleId} className="desk-drawer__title">
        {say('papers.title', { firstName: persona.firstName })}
      </h2>
      {opened ? (
        <OpenedPaper
          key={opened.id}
          paper={opened}
          persona={persona}
          name={nameOf(opened).whole}
          onBack={acting(() => setOpen(undefined))}
        />
      ) : (
        <>
          <p className="desk-drawer__intro">{say(papers.length > 0 ? 'papers.intro' : 'papers.empty')}</p>
          {papers.length > 0 && (
            // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
            <ul role="list" className="desk-drawer__papers">
              {papers.map((paper) => (
                <li key={paper.id}>
                  <button
                    type="button"
                    className="desk-drawer__paper"
                    data-item={paper.id}
                    onClick={acting(() => setOpen(paper.id))}
                  >
                    <span className="desk-drawer__thumb">
                      <PaperPicture paper={paper} persona={persona} decorative />
                    </span>
                    <PaperLabel name={nameOf(paper)} date={receivedOn(say, paper)} />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <ComingPapers papers={coming} />
        </>
      )}
    </section>
  );
}
