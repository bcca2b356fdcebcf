import { useEffect } from 'react';

/** Brings an element into sight once, and only if it is not: a page that moves without need is frightening. */
export function useIntoSight(element: Element): void {
  useEffect(() => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const margin = `-${coveredAt('top')}px 0px -${coveredAt('bottom')}px 0px`;
    const observer = new IntersectionObserver(
      ([seen]) => {
        observer.disconnect();
        if (!seen || seen.intersectionRatio > 0.99) return;
        element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
}

/** How much of the window the band above and the bar below cover. */
function coveredAt(edge: 'top' | 'bottom'): number {
  const cover = document.querySelector(`[data-covers="${edge}"]`);
  return cover ? Math.round(cover.getBoundingClientRect().height) : 0;
}
