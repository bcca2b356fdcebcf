import type { ReactNode } from 'react';
import type { PaperPicker, PickablePaper } from '#ui/forms/paper-picker.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface PaperChoiceProps {
  /** Given to the first button, so that a link to the question lands here. */
  id: string;
  picker: PaperPicker;
  busy: boolean;
  onPick: (paperId: string) => void;
  /** The paper that is attached, and the line to show in its place. */
  attached?: string;
  attachedLine: (paper: PickablePaper, id: string | undefined) => ReactNode;
  coachId?: (paperId: string) => string;
}

/** The persona's papers in plain sight: one press attaches one, and its line says so on the spot. */
export function PaperChoice({ id, picker, busy, onPick, attached, attachedLine, coachId }: PaperChoiceProps) {
  const ui = useText('ui');
  const { papers, firstName } = picker;
  return (
    <div>
      <p className="ui-file__title" id={`${id}-papers`}>
        {firstName ? ui('file.papers', { firstName }) : ui('file.papersUnnamed')}
      </p>
      {papers.length === 0 && <p>{ui('file.noPapers')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="ui-file__papers" aria-labelledby={`${id}-papers`}>
        {papers.map((paper, index) => {
          const lineId = index === 0 ? id : undefined;
          if (paper.id === attached) return <li key={paper.id}>{attachedLine(paper, lineId)}</li>;
          return (
            <li key={paper.id}>
              <button
                type="button"
                id={lineId}
                className="ui-file__paper"
                aria-disabled={busy || undefined}
                data-coach-id={coachId?.(paper.id)}
                data-paper={paper.id}
                onClick={() => onPick(paper.id)}
              >
                <Icon name="file" size="large" />
                <span>
                  <span className="ui-file__name">{paper.name}</span>
                  {paper.detail && <span className="ui-file__detail">{paper.detail}</span>}
                </span>
                <span className="ui-file__act">{ui('file.attach')}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
