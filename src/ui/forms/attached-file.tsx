import { useId } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import type { Problem } from '#domain/form.ts';
import type { FileLine, FileState } from '#ui/forms/attached.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface AttachedFileProps {
  /** Of its first button, when a link to the question has nowhere else to lead. */
  id?: string;
  line: FileLine;
  problemOf: (problem: Omit<Problem, 'field'>) => string;
  /** The next choice takes its place. */
  isReplaced: boolean;
  onRemove: () => void;
  onReplace: () => void;
  onResume: () => void;
  removeCoachId?: (upload: string) => string;
}

const ICONS: Record<FileState['is'], IconName> = {
  waiting: 'hourglass',
  sending: 'hourglass',
  cut: 'warning',
  refused: 'close',
  received: 'check',
};

/** One file that was chosen: how far it has come, what is wrong with it, and the ways to take it back. */
export function AttachedFile(props: AttachedFileProps) {
  const { line, isReplaced, onRemove, onReplace, onResume } = props;
  const { name, size, state } = line;
  const ui = useText('ui');
  const format = useFormat();
  const nameId = useId();
  const isOver = state.is === 'received' || state.is === 'refused';
  const remove = isOver ? ui('removeFile', { name }) : ui('file.cancelNamed', { name });
  return (
    <li className={`ui-file__line ui-file__line--${state.is}`} data-line>
      <Icon name={ICONS[state.is]} size="large" />
      <div className="ui-file__body">
        <p id={nameId}>
          <span className="ui-file__name">{name}</span>
          <span className="ui-file__detail">{format.size(size)}</span>
        </p>
        <Standing {...props} nameId={nameId} />
        <div className="ui-file__acts">
          {state.is === 'cut' && (
            <Button
              look="primary"
              coachId={coachIds.incident('upload-cut')}
              label={ui('file.resumeNamed', { name })}
              onPress={onResume}
            >
              {ui('file.resume')}
            </Button>
          )}
          <Button
            id={props.id}
            look="quiet"
            label={remove}
            coachId={state.is === 'received' ? props.removeCoachId?.(state.upload) : undefined}
            onPress={onRemove}
          >
            {isOver ? ui('remove') : ui('file.cancel')}
          </Button>
          {isOver && !isReplaced && (
            <Button
              look="quiet"
              label={state.is === 'refused' ? ui('file.otherNamed', { name }) : ui('file.replaceNamed', { name })}
              onPress={onReplace}
            >
              {state.is === 'refused' ? ui('file.other') : ui('file.replace')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

/** Where the file stands, in words; the bar only shows the same again. */
function Standing({ line: { state }, problemOf, nameId }: AttachedFileProps & { nameId: string }) {
  const ui = useText('ui');
  if (state.is === 'waiting') return <p>{ui('file.waiting')}</p>;
  if (state.is === 'refused') return <p className="ui-file__problem">{problemOf(state.problem)}</p>;
  if (state.is === 'received') {
    return (
      <>
        <p className="ui-file__standing">{ui('file.received')}</p>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list" className="ui-file__checks" aria-label={ui('file.checked')}>
          {state.checks.map((check) => (
            <li key={check}>
              <Icon name="check" />
              {ui(`file.check.${check}`)}
            </li>
          ))}
        </ul>
      </>
    );
  }
  const percent = Math.round(state.progress * 100);
  return (
    <>
      <progress className="ui-file__progress" max={100} value={percent} aria-labelledby={nameId} />
      <p className="ui-file__standing">{ui(`file.${state.is}`, { percent })}</p>
    </>
  );
}
