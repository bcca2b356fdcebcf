import { useEffect, useRef } from 'react';

/**
 * Attaching a file swaps the button just pressed for the attached line, removing swaps it back: the focus follows to
 * what took its place instead of getting lost.
 */
export function useFollowingFocus(fileName: string | undefined, paperId: string | undefined) {
  const whole = useRef<HTMLDivElement>(null);
  const before = useRef(fileName);
  useEffect(() => {
    if (before.current === fileName) return;
    before.current = fileName;
    const lost = document.activeElement === null || document.activeElement === document.body;
    const element = whole.current;
    if (!lost || !element) return;
    const successor =
      fileName === undefined
        ? (element.querySelector<HTMLElement>(`[data-paper="${paperId}"]`) ??
          element.querySelector<HTMLElement>('input, button'))
        : element.querySelector<HTMLElement>('[data-attached] button');
    successor?.focus();
  }, [fileName, paperId]);
  return whole;
}
