import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Drawing } from '#explain/map/procedure-map.ts';
import type { Focus } from '#explain/map/use-map-gestures.ts';

const LEAST = 0.25;
const MOST = 3;
const within = (low: number, zoom: number, high: number) => Math.min(high, Math.max(low, zoom));

/** How large a drawing is shown in its frame; undefined zoom is the size at which it opens. */
export function useZoom(frame: RefObject<HTMLElement | null>, width: number, drawing: Drawing) {
  const [chosen, setChosen] = useState<{ drawing: Drawing; zoom: number }>();
  const fit = width > 0 ? within(LEAST, width / drawing.width, 1.4) : 1;
  const opening = drawing.column ? fit : within(0.75, fit, 1);
  const zoom = chosen?.drawing === drawing ? chosen.zoom : opening;
  const pending = useRef<{ x: number; y: number; at: Focus }>(undefined);

  /** Zooms around a point of the frame, its middle unless one is given. */
  function zoomTo(next: number, at?: Focus) {
    const element = frame.current;
    if (!element) return;
    const point = at ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 };
    pending.current = {
      x: (element.scrollLeft + point.x) / zoom,
      y: (element.scrollTop + point.y) / zoom,
      at: point,
    };
    setChosen({ drawing, zoom: within(LEAST, next, MOST) });
  }

  useLayoutEffect(() => {
    const held = pending.current;
    if (!held) return;
    pending.current = undefined;
    frame.current?.scrollTo({
      left: held.x * zoom - held.at.x,
      top: held.y * zoom - held.at.y,
      behavior: 'instant',
    });
  }, [frame, zoom]);

  return {
    zoom,
    zoomTo,
    zoomBy: (factor: number, at?: Focus) => zoomTo(zoom * factor, at),
    fitWidth: () => zoomTo(fit, { x: 0, y: 0 }),
  };
}

/** The room inside an element, without its scroll bar; 0 until it is known. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(() => setRoom(watched.clientWidth));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
