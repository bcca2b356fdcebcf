import type { Letter } from '#domain/letter.ts';
import { frontOf } from '#engine/coach/letters.ts';

/** Takes the focus to where a letter was just opened: the button that opened it may be gone with the calendar. */
export function followLetter(letter: Letter): void {
  const place = frontOf(letter) === 'portal' ? '#session-portal' : '.learner__front, #session-desk';
  // A dialog that closes gives the focus back first.
  requestAnimationFrame(() => document.querySelector<HTMLElement>(place)?.focus({ preventScroll: true }));
}
