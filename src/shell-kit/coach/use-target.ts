import { useEffect, useState } from 'react';

/** The element the coach speaks of, once it is on the screen; undefined until then. */
export function useTarget(id: string | undefined): Element | undefined {
  const [found, setFound] = useState<{ id: string; element: Element }>();
  useEffect(() => {
    if (id === undefined) return setFound(undefined);
    let frame = 0;
    const look = () => {
      frame = 0;
      const element = findTarget(id);
      setFound((old) => (old?.id === id && old.element === element ? old : element && { id, element }));
    };
    const observer = new MutationObserver(() => {
      frame ||= requestAnimationFrame(look);
    });
    const attributeFilter = ['data-coach-id', 'hidden', 'open'];
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter });
    look();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [id]);
  return found?.id === id ? found?.element : undefined;
}

/** Of several with one name (a menu entry and a button to the same page), the one on the page is the nearest. */
function findTarget(id: string): Element | undefined {
  const all = [...document.querySelectorAll(`[data-coach-id="${CSS.escape(id)}"]`)];
  const seen = all.filter((element) => element.getClientRects().length > 0);
  return seen.find((element) => element.closest('main')) ?? seen[0];
}

/** What the eye takes for the element: an option is its whole line, not only its circle. */
export function seenAs(element: Element): Element {
  return element.matches('input[type="radio"], input[type="checkbox"]')
    ? (element.closest('label') ?? element)
    : element;
}

/** The words that stand on the element, without counters and pictures. */
export function wordsOn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll('svg, .ui-badge, .ui-visually-hidden')) aside.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
