import type { Spot } from '#backend/sharing/messages.ts';

/** Where an element stands on a stage. */
export function spotOf(element: Element, root: Element): Spot {
  const path: number[] = [];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
  }
  const coachId = element.getAttribute('data-coach-id');
  return { path, tag: element.localName, ...(coachId ? { coachId } : {}) };
}

/** The same element on another stage; undefined while it is not there. */
export function find({ path, tag, coachId }: Spot, root: Element): Element | undefined {
  if (coachId !== undefined) {
    const named = root.querySelectorAll(`[data-coach-id="${CSS.escape(coachId)}"]`);
    if (named.length === 1) return named[0];
  }
  const { at, whole } = walk(path, root);
  const isSame = whole && at.localName === tag && at.getAttribute('data-coach-id') === (coachId ?? null);
  return isSame ? at : undefined;
}

/** The element, or what surrounds its place: enough to show where somebody points. */
export function findNear(spot: Spot, root: Element): Element {
  return find(spot, root) ?? walk(spot.path, root).at;
}

function walk(path: readonly number[], root: Element): { at: Element; whole: boolean } {
  let at = root;
  for (const step of path) {
    const next = at.children[step];
    if (!next) return { at, whole: false };
    at = next;
  }
  return { at, whole: true };
}

/** Which part of an element a point of the window is on, from its start and its top. */
export function partOf(element: Element, { clientX, clientY }: { clientX: number; clientY: number }) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: width > 0 ? (clientX - left) / width : 0.5, y: height > 0 ? (clientY - top) / height : 0.5 };
}

/** The point of the window that lies on this part of an element. */
export function pointOn(element: Element, { x, y }: { x: number; y: number }) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left + x * width, top: top + y * height };
}
