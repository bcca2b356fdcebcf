import type { ReactNode } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { World } from '#domain/world.ts';
import type { Conductor } from '#shells/mediator/script/use-conductor.ts';

export interface ScriptPanelProps {
  conductor: Conductor;
  shared: SharedSession;
  store: SessionStore;
  world: World;
  /** Who one plays, what is true today, what to do. */
  brief: ReactNode;
  /** What the exercise taught. */
  lesson: ReactNode;
  /** Questions to talk about at the end. */
  debrief: ReactNode;
  /** What the private window adds at the end. */
  atEnd: ReactNode;
}

/** What to say, what to ask, the next gesture and the whole way: for the eyes of whoever leads. */
export function ScriptPanel({ conductor, brief, lesson, debrief, atEnd }: ScriptPanelProps) {
  const isOver = conductor.advice.status === 'goal-reached';
  return (
    <div className="mediator-script">
      {isOver ? lesson : brief}
      {isOver && debrief}
      {isOver && atEnd}
    </div>
  );
}
