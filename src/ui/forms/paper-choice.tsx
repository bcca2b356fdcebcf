import { type FileLine, isSameFile } from '#ui/forms/attached.ts';
import type { PaperPicker } from '#ui/forms/paper-picker.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface PaperChoiceProps {
  /** Given to the first button, so that a link to the question lands here. */
  id: string;
  picker: PaperPicker;
  /** What was chosen already: such a file says so, and is not sent twice. */
  lines: readonly FileLine[];
  /** The file that is being made ready. */
  making: string | undefined;
  onPick: (fileId: string) => void;
  coachId?: (fileId: string) => string;
}

/** More files than these scroll in their own box, so that what comes after stays near. */
const MOST_IN_SIGHT = 6;

type Step = 'attach' | 'onItsWay' | 'joined' | 'again';

/** The persona's files in plain sight: one press attaches one, and its line says so on the spot. */
export function PaperChoice({ id, picker, lines, making, onPick, coachId }: PaperChoiceProps) {
  const ui = useText('ui');
  const format = useFormat();
  const { files, firstName } = picker;
  const many = files.length > MOST_IN_SIGHT ? ' ui-file__papers--many' : '';
  return (
    <div>
      <p className="ui-file__title" id={`${id}-papers`}>
        {firstName ? ui('file.papers', { firstName }) : ui('file.papersUnnamed')}
      </p>
      {files.length === 0 && <p>{ui('file.noPapers')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className={`ui-file__papers${many}`} aria-labelledby={`${id}-papers`}>
        {files.map((file, index) => {
          const line = lines.find((each) => isSameFile(each, file));
          const step = file.id === making ? 'onItsWay' : stepOf(line);
          const isTaken = step === 'onItsWay' || step === 'joined';
          return (
            <li key={file.id}>
              <button
                type="button"
                id={index === 0 ? id : undefined}
                className={`ui-file__paper ui-file__paper--${step}`}
                aria-disabled={isTaken || undefined}
                data-coach-id={coachId?.(file.id)}
                data-choice
                onClick={() => !isTaken && onPick(file.id)}
              >
                <Icon name={step === 'joined' ? 'check' : iconOf(file.name)} size="large" />
                <span>
                  <span className="ui-file__name">{file.name}</span>
                  <span className="ui-file__detail">
                    {[file.paperName, file.detail, format.size(file.size)].filter((part) => part !== '').join(' · ')}
                  </span>
                </span>
                <span className="ui-file__act">{ui(`file.step.${step}`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function stepOf(line: FileLine | undefined): Step {
  if (!line) return 'attach';
  if (line.state.is === 'refused') return 'again';
  return line.state.is === 'received' ? 'joined' : 'onItsWay';
}

const iconOf = (name: string): IconName => (/\.pdf$/i.test(name) ? 'file' : 'picture');
