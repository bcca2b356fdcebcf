import { useEffect, useRef } from 'react';

/** A letter that was just opened gets all the room there is: it moves up to the top of the desk. */
export function useLetterInSight(letter: string | undefined, narrow: boolean): void {
  const before = useRef(letter);
  useEffect(() => {
    const isNew = letter !== undefined && letter !== before.current;
    before.current = letter;
    const desk = document.getElementById('session-desk');
    if (narrow || !isNew || !desk) return;
    // The mailbox gives the focus to the letter's title; above it stands only what was read before.
    const { activeElement } = document;
    const start = activeElement && desk.contains(activeElement) ? activeElement : desk;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    start.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  }, [letter, narrow]);
}
