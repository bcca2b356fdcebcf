import { useEffect, useRef } from 'react';
import type { FileLine } from '#ui/forms/attached.ts';

/**
 * A file that is taken back takes its buttons with it: the focus goes to the line that has come into its place, or to
 * where files are chosen, instead of getting lost.
 */
export function useFollowingFocus(lines: readonly FileLine[]) {
  const whole = useRef<HTMLDivElement>(null);
  const before = useRef(lines);
  useEffect(() => {
    const old = before.current;
    before.current = lines;
    const place = old.findIndex(({ key }) => lines.every((line) => line.key !== key));
    const lost = document.activeElement === null || document.activeElement === document.body;
    const element = whole.current;
    if (place === -1 || !lost || !element) return;
    const left = element.querySelectorAll<HTMLElement>('[data-line]');
    const next = left[Math.min(place, left.length - 1)]?.querySelector<HTMLElement>('button');
    (next ?? element.querySelector<HTMLElement>('[data-choice]'))?.focus();
  }, [lines]);
  return whole;
}
