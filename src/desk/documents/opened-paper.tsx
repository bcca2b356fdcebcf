import { PaperChecks } from '#desk/documents/paper-checks.tsx';
import { PaperViewer } from '#desk/documents/paper-viewer.tsx';
import { receivedOn } from '#desk/documents/received-on.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface OpenedPaperProps {
  paper: Paper;
  persona: Persona;
  name: string;
  /** How the file is called, if not as the paper is. */
  fileName?: string;
  onBack: () => void;
}

/** A paper that came with a message, or goes with one: looked at without leaving the message. */
export function OpenedPaper({ paper, persona, name, fileName, onBack }: OpenedPaperProps) {
  const say = useText('desk');
  return (
    <article className="desk-opened-paper">
      <Button look="quiet" icon="back" onPress={onBack}>
        {say('papers.backToMessage')}
      </Button>
      <div>
        <h3 tabIndex={-1} data-opened>
          {name}
        </h3>
        <p className="desk-opened-paper__date">{receivedOn(say, paper)}</p>
      </div>
      <PaperViewer paper={paper} persona={persona} title={name} {...(fileName ? { fileName } : {})} />
      <PaperChecks />
    </article>
  );
}
