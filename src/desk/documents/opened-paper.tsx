import { useState } from 'react';
import { useScenarioOfPapers } from '#desk/documents/making/making-context.ts';
import { PaperChecks } from '#desk/documents/paper-checks.tsx';
import { PaperPicture } from '#desk/documents/paper-picture.tsx';
import { printPaper } from '#desk/documents/print-paper.ts';
import { receivedOn } from '#desk/documents/received-on.ts';
import { savePaper } from '#desk/documents/save-paper.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface OpenedPaperProps {
  paper: Paper;
  persona: Persona;
  name: string;
  /** The words on the way back; to all papers unless said. */
  back?: string;
  onBack: () => void;
}

/** One paper, large: looked at from near or far, printed, kept. */
export function OpenedPaper({ paper, persona, name, back, onBack }: OpenedPaperProps) {
  const say = useText('desk');
  const scenario = useScenarioOfPapers();
  const [near, setNear] = useState(false);
  const [news, setNews] = useState('');
  const doing = (work: () => Promise<string>) => () => {
    setNews('');
    work().then(setNews, () => setNews(say('papers.failed')));
  };
  const print = async () => {
    printPaper(paper, persona, { scenario, title: name, words: say('papers.printedCode') });
    return '';
  };
  const save = async () => say('papers.saved', { name: await savePaper(paper, persona, { scenario }) });
  return (
    <article className="desk-opened">
      <Button look="quiet" icon="back" onPress={onBack}>
        {back ?? say('papers.back')}
      </Button>
      <div>
        <h3 tabIndex={-1} data-opened className="desk-opened__name">
          {name}
        </h3>
        <p className="desk-drawer__date">{receivedOn(say, paper)}</p>
      </div>
      <div className="desk-opened__tools">
        <Button look="secondary" icon="eye" onPress={() => setNear(!near)}>
          {say(near ? 'papers.whole' : 'papers.near')}
        </Button>
        <Button look="secondary" icon="print" onPress={doing(print)}>
          {say('papers.print')}
        </Button>
        <Button look="secondary" icon="file" label={say('papers.saveLong')} onPress={doing(save)}>
          {say('papers.save')}
        </Button>
      </div>
      <p role="status" className="desk-opened__news">
        {news}
      </p>
      {near ? (
        // Takes the focus so that arrow keys move the paper under the eyes.
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers
        <div
          role="group"
          className="desk-opened__frame desk-opened__frame--near"
          aria-label={say('papers.frame')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
          tabIndex={0}
        >
          <PaperPicture paper={paper} persona={persona} />
        </div>
      ) : (
        <div className="desk-opened__frame">
          <PaperPicture paper={paper} persona={persona} />
        </div>
      )}
      <PaperChecks />
    </article>
  );
}
