import { type Ref, useImperativeHandle, useRef } from 'react';
import type { Front } from '#domain/world.ts';
import { SimulatedBrowser } from '#shell-kit/browser/simulated-browser.tsx';
import { CallBanner } from '#shell-kit/desk/call-banner.tsx';
import { isDeskFront } from '#shell-kit/desk/desk-parts.ts';
import { unreadOn } from '#shell-kit/desk/unread.ts';
import { Pointer } from '#shells/mediator/mirror/pointer.tsx';
import { useMirror } from '#shells/mediator/mirror/use-mirror.ts';
import { FrontBar } from '#shells/mediator/stage/front-bar.tsx';
import { useStage } from '#shells/mediator/use-shared.ts';
import type { WindowParts } from '#shells/mediator/window-parts.ts';
import './stage.css';

interface StageViewProps extends WindowParts {
  ref?: Ref<HTMLDivElement>;
  /** One looks and does not touch: somebody else has the hand. */
  still: boolean;
}

/**
 * What everybody sees: one thing at a time, the portal or a part of the desk, and over it what is revealed. Both windows draw
 * it from the same session, so that a place on one is found again on the other. It fills the box it stands in, and what is
 * long scrolls inside.
 */
export function StageView({ ref, still, ...parts }: StageViewProps) {
  const { shared, store, world, address } = parts;
  const { shown, round, frozen } = useStage(shared);
  const { front, letter, file, folder } = world.place;
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => root.current as HTMLDivElement);
  // Pages of a session that was started again begin anew; a window that stands still goes on showing the old one.
  const session = (shared.side === 'public' && frozen?.session) || `round-${round}`;
  const page = JSON.stringify([session, address, front, letter, file, folder, shown]);
  const drawings = useMirror({ shared, store, root, page });

  const bringToFront = (next: Front) => {
    if (shown) shared.set({ shown: null });
    store.append({ kind: 'open', front: next });
  };
  const look = (call: string) => {
    if (shown) shared.set({ shown: null });
    store.append({ kind: 'open', front: 'phone', letter: call });
  };
  return (
    <div ref={root} className="stage" inert={still} data-stage>
      <CallBanner
        call={front === 'phone' && shown === null ? undefined : parts.calling}
        onLook={(call) => look(call.letter)}
      />
      <div className="stage__scene" key={`${session}/${drawings}`}>
        <div className="stage__portal" hidden={front !== 'portal' || shown !== null} id="session-portal" tabIndex={-1}>
          <SimulatedBrowser
            store={store}
            world={world}
            address={address}
            tabs={parts.tabs}
            onVisit={parts.onVisit}
            folded={undefined}
          >
            {parts.portal}
          </SimulatedBrowser>
        </div>
        {isDeskFront(front) && shown === null && (
          <div key={front} className="stage__desk" data-shared id="session-desk" tabIndex={-1}>
            {parts[front]}
          </div>
        )}
        {shown !== null && (
          <div className="stage__shown" data-shared>
            {parts.show(shown)}
          </div>
        )}
      </div>
      <FrontBar front={shown === null ? front : undefined} unread={unreadOn(world)} onSelect={bringToFront} />
      <Pointer shared={shared} root={root} />
    </div>
  );
}
