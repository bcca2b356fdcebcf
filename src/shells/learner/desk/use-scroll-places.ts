import { useEffect, useLayoutEffect, useRef } from 'react';

/** On a phone, each thing that comes to the front is found where it was left: half a code read, half a form filled in. */
export function useScrollPlaces(shown: string, narrow: boolean): void {
  const places = useRef<Record<string, number>>({});
  const before = useRef(shown);

  useLayoutEffect(() => {
    if (narrow && before.current !== shown) window.scrollTo(0, places.current[shown] ?? 0);
    before.current = shown;
  }, [shown, narrow]);

  useEffect(() => {
    if (!narrow) return;
    const keep = () => {
      places.current[shown] = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [shown, narrow]);
}
