import { type RefObject, useEffect } from 'react';

/** Keeps what takes the focus clear of the bar and the coach at the foot of a phone's screen. */
export function useCover(foot: RefObject<HTMLElement | null>, narrow: boolean): void {
  useEffect(() => {
    const root = document.documentElement;
    const element = foot.current;
    if (!narrow || !element) return;
    const observer = new ResizeObserver(() => {
      root.style.scrollPaddingBlockEnd = `${element.offsetHeight + 16}px`;
      root.style.setProperty('--ui-browser-foot', `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.scrollPaddingBlockEnd = '';
      root.style.removeProperty('--ui-browser-foot');
    };
  }, [foot, narrow]);
}
