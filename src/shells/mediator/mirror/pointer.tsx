import { type RefObject, useEffect, useRef } from 'react';
import type { Glimpse } from '#backend/sharing/messages.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { findNear, pointOn } from '#shells/mediator/mirror/spot.ts';
import './pointer.css';

interface PointerProps {
  shared: SharedSession;
  /** The stage over which the pointer of another window is shown. */
  root: RefObject<HTMLElement | null>;
}

/** The pointer of the window that acts, as it is seen in the others: large, and with a ring where it presses. */
export function Pointer({ shared, root }: PointerProps) {
  const arrow = useRef<SVGSVGElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      shared.onGlimpse((glimpse) => {
        if (glimpse.see === 'scrolled' || shared.stands || !root.current || !arrow.current || !ring.current) return;
        const place = placeOf(glimpse, root.current);
        arrow.current.toggleAttribute('data-seen', place !== undefined);
        if (!place) return;
        arrow.current.style.transform = place;
        if (glimpse.see !== 'pressed') return;
        ring.current.style.transform = place;
        const drawn = ring.current.firstElementChild;
        // Drawn anew, so that its movement begins again.
        if (drawn) drawn.replaceWith(drawn.cloneNode());
        ring.current.setAttribute('data-seen', '');
      }),
    [shared, root],
  );
  // A window that has begun to act shows its own pointer alone.
  useEffect(
    () =>
      shared.subscribe(() => {
        if (!shared.acts) return;
        arrow.current?.removeAttribute('data-seen');
        ring.current?.removeAttribute('data-seen');
      }),
    [shared],
  );
  return (
    <div className="stage-pointer" aria-hidden="true">
      <div ref={ring} className="stage-pointer__press">
        <span className="stage-pointer__ring" />
      </div>
      <svg ref={arrow} className="stage-pointer__arrow" viewBox="0 0 24 28" aria-hidden="true" focusable="false">
        <path d="M2 2v19l5-4.500 3.500 8 4-1.800-3.500-7.700h7Z" />
      </svg>
    </div>
  );
}

/** Where to draw it, never outside of the stage. */
function placeOf(glimpse: Exclude<Glimpse, { see: 'scrolled' }>, root: HTMLElement): string | undefined {
  if (glimpse.at === null) return undefined;
  const stage = root.getBoundingClientRect();
  const { left, top } = pointOn(findNear(glimpse.at, root), glimpse);
  const x = Math.min(Math.max(left - stage.left, 0), stage.width - 8);
  const y = Math.min(Math.max(top - stage.top, 0), stage.height - 8);
  return `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
