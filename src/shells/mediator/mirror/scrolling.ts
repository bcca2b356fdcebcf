/** Room left around what is brought into sight, in pixels. */
const ROOM = 48;

/** The part of the stage that scrolls and holds an element. */
export function scrollerOf(element: Element, root: Element): Element | undefined {
  for (let at = element.parentElement; at && root.contains(at); at = at.parentElement) if (scrolls(at)) return at;
  return undefined;
}

function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** The first thing in sight, and which part of it stands at the upper edge. */
export function firstInSight(scroller: Element): { element: Element; y: number } | undefined {
  const edge = scroller.getBoundingClientRect().top;
  let found: Element | undefined;
  for (let at = scroller; at === scroller || !scrolls(at); ) {
    const next = [...at.children].find((child) => reachesBelow(child, edge));
    if (!next) break;
    found = next;
    if (next.getBoundingClientRect().top >= edge) break;
    at = next;
  }
  if (!found) return undefined;
  const { top, height } = found.getBoundingClientRect();
  return { element: found, y: (edge - top) / height };
}

/** What floats does not move with the text. */
function reachesBelow(element: Element, edge: number): boolean {
  const { bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > edge + 1 && /static|relative/.test(getComputedStyle(element).position);
}

/** Lets a part of an element stand at the upper edge. */
export function scrollTo(element: Element, y: number, root: Element): void {
  const scroller = scrollerOf(element, root);
  if (!scroller) return;
  const { top, height } = element.getBoundingClientRect();
  scroller.scrollBy({ top: top + y * height - scroller.getBoundingClientRect().top, behavior: 'instant' });
}

/** Scrolls no more than is needed to see an element; only what is inside the stage moves. */
export function bringIntoSight(element: Element, root: Element): void {
  const scroller = scrollerOf(element, root);
  if (!scroller) return;
  const box = element.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const over = view.top + ROOM - box.top;
  const under = box.bottom + ROOM - view.bottom;
  if (over > 0) scroller.scrollBy({ top: -over, behavior: 'instant' });
  else if (under > 0) scroller.scrollBy({ top: Math.min(under, -over), behavior: 'instant' });
}
