import { useState } from 'react';
import type { Verdict } from '#domain/guard/guard.ts';
import { UPLOAD_MAX_BYTES } from '#domain/paper.ts';
import type { Attached } from '#ui/forms/attached.ts';
import { AttachedFile } from '#ui/forms/attached-file.tsx';
import { DeviceFile } from '#ui/forms/device-file.tsx';
import { PaperChoice } from '#ui/forms/paper-choice.tsx';
import { usePaperPicker } from '#ui/forms/paper-picker.tsx';
import { useFollowingFocus } from '#ui/forms/use-following-focus.ts';
import { GuardMessage } from '#ui/guard/guard-message.tsx';
import { useGuard } from '#ui/guard/guard-provider.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './file-input.css';

export type { Attached } from '#ui/forms/attached.ts';

export interface FileInputProps {
  id: string;
  uploaded?: Attached;
  onAttach: (file: File, paperId?: string) => void;
  onRemove?: () => void;
  /** The file is on its way. */
  busy?: boolean;
  describedBy?: string;
  /** Of the control for a file of the device. */
  coachId?: string;
  /** Of the button that attaches a paper. */
  paperCoachId?: (paperId: string) => string;
}

const FINE: Verdict = { kind: 'fine' };

/** One supporting document: from the persona's papers, or any file of the device. Put it in a `FieldFrame` with `group`. */
export function FileInput(props: FileInputProps) {
  const { id, uploaded, onAttach, busy = false } = props;
  const ui = useText('ui');
  const format = useFormat();
  const guard = useGuard();
  const picker = usePaperPicker();
  const [picking, setPicking] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const [removed, setRemoved] = useState(false);
  const [named, setNamed] = useState<Verdict>(FINE);
  const waits = busy || picking;
  const hasPapers = (picker?.papers.length ?? 0) > 0;
  const wanted = uploaded && (uploaded.paper?.id ?? chosen);
  const attachedPaper = picker?.papers.find((paper) => paper.id === wanted)?.id;
  const whole = useFollowingFocus(uploaded?.fileName, chosen);

  const attach = (file: File, paperId?: string) => {
    setNamed(FINE);
    setChosen(paperId);
    onAttach(file, paperId);
  };
  // A name can say as much as a field: such a file is neither read nor sent.
  const attachFromDevice = (file: File) => {
    const seen = guard.inspect(file.name);
    if (seen.kind === 'real') setNamed(seen);
    else attach(file);
  };
  const attachPaper = async (paperId: string) => {
    if (!picker || waits) return;
    setPicking(true);
    try {
      attach(await picker.toFile(paperId), paperId);
    } finally {
      setPicking(false);
    }
  };
  const line = (lineId: string | undefined, paperName?: string) =>
    uploaded && (
      <AttachedFile
        id={lineId}
        file={uploaded}
        paperName={paperName}
        busy={waits}
        onRemove={
          props.onRemove &&
          (() => {
            setRemoved(true);
            props.onRemove?.();
          })
        }
      />
    );

  return (
    <div ref={whole} className="ui-file">
      <p id={`${id}-rules`} className="ui-file__rules">
        {ui.rich('file.rules', { size: format.size(UPLOAD_MAX_BYTES) })}
      </p>
      {picker && (
        <PaperChoice
          id={id}
          picker={picker}
          busy={waits}
          onPick={attachPaper}
          attached={attachedPaper}
          attachedLine={(paper, lineId) => line(lineId, paper.name)}
          coachId={props.paperCoachId}
        />
      )}
      <div>
        {picker && <p className="ui-file__title">{ui('file.device')}</p>}
        <p className="ui-file__warning">{ui.rich('file.warning')}</p>
      </div>
      <div>
        {uploaded && !attachedPaper ? (
          line(hasPapers ? undefined : id)
        ) : (
          <DeviceFile
            id={hasPapers ? `${id}-device` : id}
            busy={waits}
            onChoose={attachFromDevice}
            describedBy={[`${id}-rules`, props.describedBy, named.kind === 'real' && `${id}-guard`]
              .filter(Boolean)
              .join(' ')}
            coachId={props.coachId}
          />
        )}
        <GuardMessage id={`${id}-guard`} verdict={named} about="file" />
      </div>
      <div role="status" className="ui-file__status">
        {waits && (
          <>
            <Icon name="hourglass" />
            {ui('file.sending')}
          </>
        )}
        <VisuallyHidden>
          {!waits && uploaded && ui('file.attachedStatus', { name: uploaded.fileName })}
          {!waits && !uploaded && removed && ui('file.removedStatus')}
        </VisuallyHidden>
      </div>
    </div>
  );
}
