import { GhostPointer } from '#shell-kit/coach/ghost-pointer.tsx';
import type { Conductor } from '#shells/mediator/script/use-conductor.ts';

/** The hand on the stage while the conductor acts; to stand in the private window, whichever panel is open. */
export function ConductorHand({ conductor: { pointing } }: { conductor: Conductor }) {
  return pointing && <GhostPointer element={pointing} />;
}
