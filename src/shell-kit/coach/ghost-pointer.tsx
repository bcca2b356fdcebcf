import { useLayoutEffect, useState } from 'react';
import { useIntoSight } from '#shell-kit/coach/use-into-sight.ts';
import { seenAs } from '#shell-kit/coach/use-target.ts';
import './ghost-pointer.css';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The height of the hand, in pixels. */
const HAND = 36;

/** A hand that glides to the place and a ring around it. It shows; it never presses. */
export function GhostPointer({ element }: { element: Element }) {
  const place = seenAs(element);
  const box = useBox(place);
  useIntoSight(place);
  if (!box) return null;
  const { left, top, width, height } = box;
  const inside = Math.min(height / 3, 12);
  // At the foot of the window there is no room below: the hand comes from above.
  const fromAbove = top + height + HAND > window.innerHeight;
  const x = left + Math.min(width / 2, 40);
  const tip = fromAbove
    ? `translate(${x}px, ${top + inside}px) scale(1, -1)`
    : `translate(${x}px, ${top + height - inside}px)`;
  return (
    <div className="shell-ghost" aria-hidden="true">
      <div
        className="shell-ghost__ring"
        style={{ transform: `translate(${left}px, ${top}px)`, width: `${width}px`, height: `${height}px` }}
      />
      <svg
        className="shell-ghost__hand"
        viewBox="0 0 24 28"
        aria-hidden="true"
        focusable="false"
        style={{ transform: tip }}
      >
        <path d="M2 2v19l5-4.500 3.500 8 4-1.800-3.500-7.700h7Z" />
      </svg>
    </div>
  );
}

/** Where the element stands in the window, followed through scrolling and growing. */
function useBox(element: Element): Box | undefined {
  const [box, setBox] = useState<Box>();
  useLayoutEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      const { left, top, width, height } = element.getBoundingClientRect();
      setBox((old) => {
        const same = old && old.left === left && old.top === top && old.width === width && old.height === height;
        return same ? old : { left, top, width, height };
      });
    };
    const soon = () => {
      frame ||= requestAnimationFrame(measure);
    };
    // What moves an element without changing its size is a change elsewhere: a panel that opens, a line that appears.
    const resized = new ResizeObserver(soon);
    resized.observe(element);
    const changed = new MutationObserver(soon);
    changed.observe(document.body, { childList: true, subtree: true });
    window.addEventListener('scroll', soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    measure();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      changed.disconnect();
      window.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
    };
  }, [element]);
  return box;
}
