import type { Ref } from 'react';
import { SimulatedBrowser } from '#shell-kit/browser/simulated-browser.tsx';
import { DeskFrontView } from '#shell-kit/desk/desk-front.tsx';
import { isDeskFront } from '#shell-kit/desk/desk-parts.ts';
import { unreadOn } from '#shell-kit/desk/unread.ts';
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
 * it from the same session, so that a place on one is found again on the other.
 */
export function StageView({ ref, still, ...parts }: StageViewProps) {
  const { shared, store, world } = parts;
  const { shown } = useStage(shared);
  const { front } = world.place;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever touches anything inside is the one who acts
    <div
      ref={ref}
      className="stage"
      inert={still}
      data-stage
      onPointerDownCapture={() => shared.claim()}
      onKeyDownCapture={() => shared.claim()}
    >
      <div className="stage__portal" hidden={front !== 'portal' || shown !== null} id="session-portal" tabIndex={-1}>
        <SimulatedBrowser
          store={store}
          world={world}
          address={parts.address}
          tabs={parts.tabs}
          onVisit={parts.onVisit}
          folded={undefined}
        >
          {parts.portal}
        </SimulatedBrowser>
      </div>
      {isDeskFront(front) && shown === null && (
        <div className="stage__desk" data-shared id="session-desk" tabIndex={-1}>
          <DeskFrontView
            front={front}
            onSelect={(next) => store.append({ kind: 'open', front: next })}
            unread={unreadOn(world)}
            parts={parts}
          />
        </div>
      )}
      {shown !== null && (
        <div className="stage__shown" data-shared>
          {parts.show(shown)}
        </div>
      )}
    </div>
  );
}
