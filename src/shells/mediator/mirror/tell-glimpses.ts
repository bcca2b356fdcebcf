import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { firstInSight } from '#shells/mediator/mirror/scrolling.ts';
import { partOf, spotOf } from '#shells/mediator/mirror/spot.ts';

interface Glimpsing {
  root: HTMLElement;
  shared: SharedSession;
  isReplaying: () => boolean;
}

/** Shows the other windows where the pointer is, what is pressed and how far the page is scrolled. */
export function tellGlimpses({ root, shared, isReplaying }: Glimpsing): () => void {
  const moved = oncePerFrame<PointerEvent>((event) => {
    const { target } = event;
    if (!shared.acts || !(target instanceof Element) || !root.contains(target)) return;
    shared.glimpse({ see: 'pointer', at: spotOf(target, root), ...partOf(target, event) });
  });
  const scrolled = oncePerFrame<Element>((scroller) => {
    const first = shared.acts && root.contains(scroller) && firstInSight(scroller);
    if (first) shared.glimpse({ see: 'scrolled', at: spotOf(first.element, root), y: first.y });
  });
  const press = (event: MouseEvent) => {
    const { target } = event;
    if (isReplaying() || !shared.acts || !(target instanceof Element)) return;
    const at = spotOf(target, root);
    // A press of a key, or one that nobody's finger did, is on no point: it is shown in the middle.
    const part = event.type === 'click' ? { x: 0.5, y: 0.5 } : partOf(target, event);
    shared.glimpse({ see: 'pressed', at, ...part });
  };
  const move = (event: PointerEvent) => {
    // Whoever moves the pointer where nobody acts is about to.
    const { holder } = shared.stage;
    if (!shared.acts && !shared.windows.some(({ id, side }) => id === holder && side === shared.side)) shared.claim();
    moved.soon(event);
  };
  const click = (event: MouseEvent) => event.detail === 0 && press(event);
  const leave = () => {
    moved.cancel();
    if (shared.acts) shared.glimpse({ see: 'pointer', at: null, x: 0, y: 0 });
  };
  const scroll = ({ target }: Event) => target instanceof Element && scrolled.soon(target);

  const listening = new AbortController();
  const early = { capture: true, passive: true, signal: listening.signal };
  root.addEventListener('pointermove', move, early);
  root.addEventListener('pointerleave', leave, { signal: listening.signal });
  root.addEventListener('pointerdown', press, early);
  root.addEventListener('click', click, early);
  root.addEventListener('scroll', scroll, early);
  return () => {
    listening.abort();
    moved.cancel();
    scrolled.cancel();
  };
}

/** Tells the latest of many changes, once a frame. */
function oncePerFrame<T>(tell: (latest: T) => void) {
  let latest: T;
  let frame = 0;
  return {
    soon(now: T) {
      latest = now;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        tell(latest);
      });
    },
    cancel() {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
