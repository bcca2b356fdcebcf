import { useId } from 'react';
import { Link } from 'react-router';
import { StatusTag, type StatusTone } from '#ui/journey/status-tag.tsx';
import { Marked } from '#ui/text/marked.tsx';
import { useText } from '#ui/text/use-text.ts';
import './task-list.css';

export type TaskStatus = 'todo' | 'progress' | 'done' | 'later';

export interface Task {
  id: string;
  label: string;
  /** Its marked words can be touched. */
  hint?: string;
  status: TaskStatus;
  /** Absent while it is not possible yet. */
  to?: string;
  coachId?: string;
}

const TONES: Record<TaskStatus, StatusTone> = {
  todo: 'action',
  progress: 'progress',
  done: 'success',
  later: 'neutral',
};

/** Several things to do, each with where it stands. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  const ui = useText('ui');
  const id = useId();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" className="ui-tasks">
      {tasks.map((task) => (
        <li key={task.id} className="ui-tasks__item">
          <span className="ui-tasks__words">
            {task.to ? (
              <Link to={task.to} aria-describedby={`${id}-${task.id}`} data-coach-id={task.coachId}>
                {task.label}
              </Link>
            ) : (
              task.label
            )}
            {task.hint && (
              <span className="ui-tasks__hint">
                <Marked text={task.hint} />
              </span>
            )}
          </span>
          <span id={`${id}-${task.id}`}>
            <StatusTag tone={TONES[task.status]}>{ui(`task.${task.status}`)}</StatusTag>
          </span>
        </li>
      ))}
    </ul>
  );
}
