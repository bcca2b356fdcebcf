import { useEffect, useRef, useState } from 'react';
import { UPLOAD_MAX_BYTES, UPLOAD_TYPES } from '#domain/paper.ts';
import { AttachedFile } from '#ui/forms/attached-file.tsx';
import { PaperChoice } from '#ui/forms/paper-choice.tsx';
import { usePaperPicker } from '#ui/forms/paper-picker.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './file-input.css';

/** A file that was sent: what a portal knows of it. */
export interface Attached {
  fileName: string;
  size: number;
}

export interface FileInputProps {
  id: string;
  uploaded?: Attached;
  onAttach: (file: File, paperId?: string) => void;
  onRemove?: () => void;
  /** The file is on its way. */
  busy?: boolean;
  describedBy?: string;
  coachId?: string;
  /** Of the button that attaches a paper. */
  paperCoachId?: (paperId: string) => string;
  removeCoachId?: string;
}

/** One supporting document: from the persona's papers, or any file of the device. Put it in a `FieldFrame` with `group`. */
export function FileInput(props: FileInputProps) {
  const { id, uploaded, onAttach, busy = false } = props;
  const ui = useText('ui');
  const format = useFormat();
  const picker = usePaperPicker();
  const whole = useFocusThatStays(uploaded !== undefined);
  const [picking, setPicking] = useState(false);
  const [news, setNews] = useState('');
  const waits = busy || picking;

  const attachPaper = async (paperId: string) => {
    if (!picker || waits) return;
    setPicking(true);
    try {
      onAttach(await picker.toFile(paperId), paperId);
    } finally {
      setPicking(false);
    }
  };

  return (
    <div ref={whole} className="ui-file">
      {uploaded ? (
        <AttachedFile
          id={id}
          file={uploaded}
          busy={waits}
          coachId={props.removeCoachId}
          onRemove={
            props.onRemove &&
            (() => {
              props.onRemove?.();
              setNews(ui('file.removedStatus'));
            })
          }
        />
      ) : (
        <>
          <p id={`${id}-rules`} className="ui-file__rules">
            {ui('file.rules', { size: format.size(UPLOAD_MAX_BYTES) })}
          </p>
          {picker && (
            <PaperChoice id={id} picker={picker} busy={waits} onPick={attachPaper} coachId={props.paperCoachId} />
          )}
          <div>
            <p className="ui-file__title" id={`${id}-device`}>
              {ui(picker ? 'file.device' : 'file.choose')}
            </p>
            <p className="ui-file__warning">{ui('file.warning')}</p>
          </div>
          <div className="ui-file__device">
            <span className="ui-file__device-words">
              <span className="ui-button ui-button--secondary" id={`${id}-choose`} aria-hidden="true">
                <Icon name="attach" />
                {ui('file.choose')}
              </span>
              <span aria-hidden="true">{ui('file.drop')}</span>
            </span>
            <input
              type="file"
              id={picker && picker.papers.length > 0 ? `${id}-native` : id}
              className="ui-file__native"
              accept={UPLOAD_TYPES.join(',')}
              disabled={waits}
              aria-label={`${ui('file.choose')} ${ui('file.fromDevice')}`}
              aria-describedby={[`${id}-rules`, props.describedBy].filter(Boolean).join(' ')}
              data-coach-id={props.coachId}
              onChange={(event) => {
                const file = event.target.files?.[0];
                // Emptied, so that choosing the same file again after a refusal is noticed.
                event.target.value = '';
                if (file) onAttach(file);
              }}
            />
          </div>
        </>
      )}
      <p role="status" className={waits ? 'ui-file__sending' : undefined}>
        {waits && (
          <>
            <Icon name="hourglass" />
            {ui('file.sending')}
          </>
        )}
        {!waits && (
          <VisuallyHidden>{uploaded ? ui('file.attachedStatus', { name: uploaded.fileName }) : news}</VisuallyHidden>
        )}
      </p>
    </div>
  );
}

/** Attaching swaps the buttons for the file, removing swaps them back: the focus follows instead of getting lost. */
function useFocusThatStays(attached: boolean) {
  const whole = useRef<HTMLDivElement>(null);
  const before = useRef(attached);
  useEffect(() => {
    if (before.current === attached) return;
    before.current = attached;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) whole.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [attached]);
  return whole;
}
