import { type RefObject, useEffect, useRef } from 'react';

/** A point of the frame that stays where it is while the map grows or shrinks around it. */
export interface Focus {
  x: number;
  y: number;
}

const DOUBLE = 1.6;
const WHEEL = 0.01;

/**
 * Lets the map be held: two fingers or a trackpad zoom, pressing twice brings nearer, the mouse drags.
 * One finger and the keyboard scroll as they do everywhere.
 */
export function useMapGestures(
  frame: RefObject<HTMLElement | null>,
  zoomBy: (factor: number, at: Focus) => void,
): void {
  const latest = useRef(zoomBy);
  useEffect(() => {
    latest.current = zoomBy;
  });

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const inside = (x: number, y: number): Focus => {
      const box = element.getBoundingClientRect();
      return { x: x - box.left, y: y - box.top };
    };
    const stop = new AbortController();
    const { signal } = stop;
    let apart = 0;

    element.addEventListener('touchstart', ({ touches }) => (apart = spread(touches)?.apart ?? 0), { signal });
    const pinch = (event: TouchEvent) => {
      const fingers = spread(event.touches);
      if (!fingers || !apart) return;
      event.preventDefault();
      latest.current(fingers.apart / apart, inside(fingers.x, fingers.y));
      apart = fingers.apart;
    };
    element.addEventListener('touchmove', pinch, { signal, passive: false });

    const turn = (event: WheelEvent) => {
      // A pinch on a trackpad comes as a wheel with the control key.
      if (!event.ctrlKey) return;
      event.preventDefault();
      latest.current(Math.exp(-event.deltaY * WHEEL), inside(event.clientX, event.clientY));
    };
    element.addEventListener('wheel', turn, { signal, passive: false });
    element.addEventListener(
      'dblclick',
      ({ clientX, clientY, shiftKey }) => latest.current(shiftKey ? 1 / DOUBLE : DOUBLE, inside(clientX, clientY)),
      { signal },
    );

    const press = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      const start = { x: event.clientX + element.scrollLeft, y: event.clientY + element.scrollTop };
      const held = new AbortController();
      const options = { signal: AbortSignal.any([signal, held.signal]) };
      element.dataset.held = '';
      const drag = ({ clientX, clientY }: PointerEvent) =>
        element.scrollTo({ left: start.x - clientX, top: start.y - clientY, behavior: 'instant' });
      const release = () => {
        delete element.dataset.held;
        held.abort();
      };
      window.addEventListener('pointermove', drag, options);
      window.addEventListener('pointerup', release, options);
      window.addEventListener('pointercancel', release, options);
    };
    element.addEventListener('pointerdown', press, { signal });
    return () => stop.abort();
  }, [frame]);
}

/** How far two fingers are apart, and the point between them. */
function spread(touches: TouchList): (Focus & { apart: number }) | undefined {
  const [one, two] = touches;
  if (!one || !two) return undefined;
  return {
    apart: Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY),
    x: (one.clientX + two.clientX) / 2,
    y: (one.clientY + two.clientY) / 2,
  };
}
