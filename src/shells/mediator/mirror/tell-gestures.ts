import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { FieldWatch } from '#shells/mediator/mirror/field-in-hand.ts';
import { partOf, spotOf } from '#shells/mediator/mirror/spot.ts';
import { isTicked, isWritable, toldOf, type Writable } from '#shells/mediator/mirror/writable.ts';

/** Where gestures are told: the browser's own bar and what lies around the pages moves with the log. */
const SHARED = '.ui-browser__page, [data-shared]';
const PRESSED = 'button, summary, [role="tab"], [role="button"]';
/** Links are visits, which the log tells; a marked word opens its explanation; printing and saving concern one device. */
const NOT_TOLD = 'a[href], [data-word], [data-of-device]';

export interface Telling {
  root: HTMLElement;
  shared: SharedSession;
  field: FieldWatch;
  /** What happens now is a gesture of another window that is done again. */
  isReplaying: () => boolean;
}

/** Tells the other windows what is done on this stage, while this window is the one that acts. */
export function tellGestures({ root, shared, field, isReplaying }: Telling): () => void {
  let typed: { box: Writable; at: ReturnType<typeof spotOf> } | undefined;

  const told = (target: EventTarget | null): Element | undefined => {
    if (isReplaying() || !shared.acts || !(target instanceof Element)) return undefined;
    return target.closest(SHARED) && root.contains(target) ? target : undefined;
  };
  const takeInHand = (box: Writable) => {
    shared.gesture({ do: 'focus', at: spotOf(box, root) });
    field.take(box);
  };
  const touch = () => {
    if (isReplaying() || shared.acts) return;
    shared.claim();
    const box = document.activeElement;
    if (told(box) && isWritable(box)) takeInHand(box);
  };
  /** What is typed is told when the page has made of it what it does: real data never stay. */
  const tellTyped = () => {
    if (!typed) return;
    const { box, at } = typed;
    typed = undefined;
    shared.gesture({ do: 'type', at, value: toldOf(box) });
    field.look();
  };
  const click = (event: MouseEvent) => {
    tellTyped();
    // Also a press that nobody's finger did: a gesture shown on request.
    touch();
    const target = told(event.target);
    if (!target) return;
    if (isTicked(target)) {
      shared.gesture({ do: 'tick', at: spotOf(target, root), checked: target.checked });
      return;
    }
    const pressed = target.closest(PRESSED);
    if (pressed && !pressed.closest(NOT_TOLD)) {
      shared.gesture({ do: 'press', at: spotOf(pressed, root), ...partOf(pressed, event) });
    }
  };
  const input = ({ target }: Event) => {
    tellTyped();
    // Also what comes without a key: a dictated word, a password that the browser knows.
    touch();
    if (isWritable(target) && told(target)) typed = { box: target, at: spotOf(target, root) };
  };
  const change = ({ target }: Event) => {
    const chooser = target instanceof HTMLInputElement && target.type === 'file' ? told(target) : undefined;
    if (!(chooser instanceof HTMLInputElement) || chooser.closest(NOT_TOLD)) return;
    const files = [...(chooser.files ?? [])].map(({ name, size, type }) => ({ name, size, type }));
    shared.gesture({ do: 'choose', at: spotOf(chooser, root), files });
  };
  const arrowed = ({ target }: Event) => {
    touch();
    // Arrows choose a tab without pressing it.
    if (!(target instanceof Element) || !target.matches('[role="tab"]')) return;
    setTimeout(() => {
      const tab = document.activeElement;
      if (tab !== target && tab?.matches('[role="tab"]') && told(tab)) {
        shared.gesture({ do: 'press', at: spotOf(tab, root), x: 0.5, y: 0.5 });
      }
    });
  };
  const focus = ({ target }: FocusEvent) => {
    if (isWritable(target) && told(target)) takeInHand(target);
  };
  const leave = ({ target, relatedTarget }: FocusEvent) => {
    tellTyped();
    if (!isWritable(target) || !told(target) || (isWritable(relatedTarget) && told(relatedTarget))) return;
    shared.gesture({ do: 'focus', at: null });
    field.take(undefined);
  };

  const listening = new AbortController();
  const early = { capture: true, signal: listening.signal };
  root.addEventListener('pointerdown', touch, early);
  root.addEventListener('keydown', arrowed, early);
  root.addEventListener('click', click, early);
  root.addEventListener('input', input, early);
  root.addEventListener('change', change, early);
  root.addEventListener('focusin', focus, early);
  root.addEventListener('focusout', leave, early);
  document.addEventListener('input', tellTyped, { signal: listening.signal });
  return () => listening.abort();
}
