import { useState } from 'react';
import type { Problem } from '#domain/form.ts';
import type { Verdict } from '#domain/guard/guard.ts';
import { UPLOAD_MAX_BYTES, UPLOAD_MAX_FILES } from '#domain/paper.ts';
import { type ChosenFile, type FieldFiles, isSameFile, takenOf } from '#ui/forms/attached.ts';
import { AttachedFile } from '#ui/forms/attached-file.tsx';
import { Button } from '#ui/forms/button.tsx';
import { DeviceFiles } from '#ui/forms/device-file.tsx';
import { PaperChoice } from '#ui/forms/paper-choice.tsx';
import { usePaperPicker } from '#ui/forms/paper-picker.tsx';
import { useFollowingFocus } from '#ui/forms/use-following-focus.ts';
import { useNewsOfFiles } from '#ui/forms/use-news-of-files.ts';
import { GuardMessage } from '#ui/guard/guard-message.tsx';
import { useGuard } from '#ui/guard/guard-provider.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './file-input.css';

export interface FileInputProps {
  id: string;
  files: FieldFiles;
  /** Says what is wrong with a file that was refused, and how to mend it. */
  problemOf: (problem: Omit<Problem, 'field'>) => string;
  describedBy?: string;
  /** Of the control for files of the device. */
  coachId?: string;
  /** Of the button that attaches one file of the persona's. */
  fileCoachId?: (fileId: string) => string;
  /** Of the button that takes a received file back. */
  removeCoachId?: (upload: string) => string;
}

const FINE: Verdict = { kind: 'fine' };

/**
 * The files of one supporting document: from the persona's device, or any files of the learner's own. Put it in a
 * `FieldFrame` with `group`.
 */
export function FileInput(props: FileInputProps) {
  const { id, files } = props;
  const { lines } = files;
  const ui = useText('ui');
  const format = useFormat();
  const guard = useGuard();
  const picker = usePaperPicker();
  const [named, setNamed] = useState<Verdict>(FINE);
  const [making, setMaking] = useState<string>();
  /** The line whose place the next choice takes. */
  const [replaced, setReplaced] = useState<string>();
  const news = useNewsOfFiles(lines);
  const whole = useFollowingFocus(lines);

  const replacing = lines.find(({ key }) => key === replaced);
  const isFull = takenOf(lines).length >= UPLOAD_MAX_FILES && !replacing;
  const hasFiles = (picker?.files.length ?? 0) > 0;

  const add = (chosen: ChosenFile[]) => {
    // A name can say as much as a field: such a file is neither read nor sent.
    const verdicts = chosen.map(({ file }) => guard.inspect(file.name));
    setNamed(verdicts.find(({ kind }) => kind === 'real') ?? FINE);
    const harmless = chosen.filter((_, index) => verdicts[index]?.kind !== 'real');
    if (harmless.length === 0) return;
    const isThere = harmless.some(({ file }) => replacing && isSameFile(file, replacing));
    if (replacing && !(isThere && replacing.state.is === 'received')) files.remove(replacing.key);
    setReplaced(undefined);
    files.add(harmless);
  };
  const attach = async (fileId: string) => {
    if (!picker || making !== undefined) return;
    setMaking(fileId);
    try {
      add([{ file: await picker.toFile(fileId), fileId }]);
    } finally {
      setMaking(undefined);
    }
  };
  const replace = (key: string | undefined) => {
    setReplaced(key);
    if (key) whole.current?.querySelector<HTMLElement>('[data-choice]')?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file that falls beside the zone must not replace the page
    <div
      ref={whole}
      className="ui-file"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (event.target instanceof HTMLInputElement && event.target.type === 'file') return;
        event.preventDefault();
        if (!isFull) add([...event.dataTransfer.files].map((file) => ({ file })));
      }}
    >
      <p id={`${id}-rules`} className="ui-file__rules">
        {ui.rich('file.rules', { size: format.size(UPLOAD_MAX_BYTES), most: UPLOAD_MAX_FILES })}
      </p>
      {lines.length > 0 && (
        <div>
          <p className="ui-file__title" id={`${id}-lines`}>
            {ui('file.yours')}
          </p>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
          <ul role="list" className="ui-file__lines" aria-labelledby={`${id}-lines`}>
            {lines.map((line) => (
              <AttachedFile
                key={line.key}
                id={line === lines[0] && isFull ? id : undefined}
                line={line}
                problemOf={props.problemOf}
                isReplaced={line.key === replaced}
                onRemove={() => {
                  setReplaced(undefined);
                  files.remove(line.key);
                }}
                onReplace={() => replace(line.key)}
                onResume={() => files.resume(line.key)}
                removeCoachId={props.removeCoachId}
              />
            ))}
          </ul>
          {lines.some(({ state }) => state.is === 'received') && <p className="ui-file__unread">{ui('file.unread')}</p>}
        </div>
      )}
      {isFull && <p className="ui-file__full">{ui('file.full', { most: UPLOAD_MAX_FILES })}</p>}
      {replacing && (
        <div className="ui-file__replacing">
          <p>{ui('file.replacing', { name: replacing.name })}</p>
          <Button look="quiet" onPress={() => replace(undefined)}>
            {ui('file.keep')}
          </Button>
        </div>
      )}
      {!isFull && picker && (
        <PaperChoice
          id={id}
          picker={picker}
          lines={lines}
          making={making}
          onPick={(fileId) => void attach(fileId)}
          coachId={props.fileCoachId}
        />
      )}
      {!isFull && (
        <DeviceFiles
          id={hasFiles ? `${id}-device` : id}
          title={picker && ui('file.device')}
          several={!replacing}
          onChoose={(chosen) => add(chosen.map((file) => ({ file })))}
          describedBy={[`${id}-rules`, props.describedBy, named.kind === 'real' && `${id}-guard`]
            .filter(Boolean)
            .join(' ')}
          coachId={props.coachId}
        />
      )}
      <GuardMessage id={`${id}-guard`} verdict={named} about="file" />
      <VisuallyHidden>
        <span role="status">{news}</span>
      </VisuallyHidden>
    </div>
  );
}
