import type { ReactNode } from 'react';
import type { Register } from '#domain/text.ts';
import { StageView } from '#shells/mediator/stage/stage.tsx';
import { useOtherWindows, useStage } from '#shells/mediator/use-shared.ts';
import type { WindowParts } from '#shells/mediator/window-parts.ts';

export interface PrivateWindowProps extends WindowParts {
  /** The exercise's title. */
  title: string;
  /** Who one plays, what is true today, what to do. */
  brief: ReactNode;
  /** What the exercise taught. */
  lesson: ReactNode;
  /** Questions to talk about at the end. */
  debrief: ReactNode;
  /** Where the public window lives: its address is opened in a window of its own. */
  publicHref: string;
  /** Tells what happened while time passed. */
  whatHappened: (before: WindowParts['world'], after: WindowParts['world']) => ReactNode;
  onRegister: (register: Register) => void;
  /** The list of exercises. */
  home: string;
}

/** The mediator's own window: the script, the portal to act in, and everything that can be shown. */
export function PrivateWindow(props: PrivateWindowProps) {
  const { shared } = props;
  const { hand } = useStage(shared);
  useOtherWindows(shared);
  return <StageView {...props} still={hand !== 'private'} />;
}
