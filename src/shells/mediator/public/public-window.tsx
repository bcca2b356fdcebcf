import { StageView } from '#shells/mediator/stage/stage.tsx';
import { useDrawings, useOtherWindows, useStage } from '#shells/mediator/use-shared.ts';
import type { WindowParts } from '#shells/mediator/window-parts.ts';

/** The window that everybody looks at: the portal, large and calm, and what the mediator reveals. Nothing private. */
export function PublicWindow(props: WindowParts) {
  const { shared } = props;
  const { hand } = useStage(shared);
  const drawings = useDrawings(shared);
  useOtherWindows(shared);
  return <StageView key={drawings} {...props} still={hand !== 'public'} />;
}
