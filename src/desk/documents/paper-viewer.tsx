import { useState } from 'react';
import { useScenarioOfPapers } from '#desk/documents/making/making-context.ts';
import { PaperPicture } from '#desk/documents/paper-picture.tsx';
import { printPaper } from '#desk/documents/print-paper.ts';
import { savePaper } from '#desk/documents/save-paper.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './paper-viewer.css';

interface PaperViewerProps {
  paper: Paper;
  persona: Persona;
  /** What it shows, for the printed page. */
  title: string;
  /** How the file is called. */
  fileName?: string;
  /** Only to be looked at. */
  onlyLooking?: boolean;
}

/** A paper to look at from near or far, to print and to keep on the learner's own device. */
export function PaperViewer({ paper, persona, title, fileName, onlyLooking = false }: PaperViewerProps) {
  const say = useText('desk');
  const scenario = useScenarioOfPapers();
  const [near, setNear] = useState(false);
  const [news, setNews] = useState('');
  const doing = (work: () => Promise<string>) => () => {
    setNews('');
    work().then(setNews, () => setNews(say('papers.failed')));
  };
  const print = async () => {
    printPaper(paper, persona, { scenario, title, words: say('papers.printedCode') });
    return '';
  };
  const save = async () => {
    const name = await savePaper(paper, persona, { scenario, ...(fileName ? { name: fileName } : {}) });
    return say('papers.saved', { name });
  };
  return (
    <div className="desk-viewer">
      <div className="desk-viewer__tools">
        <Button look="secondary" icon="eye" onPress={() => setNear(!near)}>
          {say(near ? 'papers.whole' : 'papers.near')}
        </Button>
        {!onlyLooking && (
          <>
            <Button look="secondary" icon="print" ofDevice onPress={doing(print)}>
              {say('papers.print')}
            </Button>
            <Button look="secondary" icon="file" ofDevice label={say('papers.saveLong')} onPress={doing(save)}>
              {say('papers.save')}
            </Button>
          </>
        )}
      </div>
      <p role="status" className="desk-viewer__news">
        {news}
      </p>
      {near ? (
        // Takes the focus so that arrow keys move the paper under the eyes.
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers
        <div
          role="group"
          className="desk-viewer__frame desk-viewer__frame--near"
          aria-label={say('papers.frame')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
          tabIndex={0}
        >
          <PaperPicture paper={paper} persona={persona} />
        </div>
      ) : (
        <div className="desk-viewer__frame">
          <PaperPicture paper={paper} persona={persona} />
        </div>
      )}
    </div>
  );
}
