import type { Gesture } from '#backend/sharing/messages.ts';
import type { FieldWatch } from '#shells/mediator/mirror/field-in-hand.ts';
import { bringIntoSight } from '#shells/mediator/mirror/scrolling.ts';
import { find } from '#shells/mediator/mirror/spot.ts';
import { isTicked, isWritable, type Writable } from '#shells/mediator/mirror/writable.ts';

/** Marks the box in hand, which has no focus in a window that follows. */
export const IN_HAND = 'data-in-hand';

/** Marks a box in which another window has written. */
export const TOLD = 'data-told';

interface Place {
  root: HTMLElement;
  field: FieldWatch;
}

/** Does a gesture of another window again; false while what it concerns is not there or not ready. */
export function replay(gesture: Exclude<Gesture, { do: 'answer' }>, place: Place): boolean {
  if (gesture.do === 'focus' && gesture.at === null) {
    leave(place);
    return true;
  }
  const element = gesture.at && find(gesture.at, place.root);
  // A button that is busy would not hear the press.
  if (!(element instanceof HTMLElement) || element.matches(':disabled, [aria-disabled="true"]')) return false;
  bringIntoSight(element.closest('label') ?? element, place.root);
  switch (gesture.do) {
    case 'press':
      element.click();
      break;
    case 'tick':
      if (isTicked(element) && element.checked !== gesture.checked) element.click();
      break;
    case 'type':
      if (isWritable(element)) write(element, gesture.value);
      element.setAttribute(TOLD, '');
      place.field.look();
      break;
    case 'choose':
      if (element instanceof HTMLInputElement) choose(element, gesture.files);
      break;
    case 'focus':
      leave(place);
      if (isWritable(element)) enter(element, place);
  }
  return true;
}

/** Writes into a box as a person would, so that the page hears of it. */
export function write(box: Writable, value: string): void {
  if (box.value === value) return;
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value') ?? {};
  set?.call(box, value);
  // Not typed: a caps lock that is played would turn it round once more.
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  if (box instanceof HTMLSelectElement) box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Files of the same names and sizes: what is in them stays on the device, and in the window, where they were chosen. */
function choose(chooser: HTMLInputElement, files: { name: string; size: number; type: string }[]): void {
  const chosen = new DataTransfer();
  for (const { name, size, type } of files) chosen.items.add(new File([new Uint8Array(size)], name, { type }));
  chooser.files = chosen.files;
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
}

function enter(box: Writable, { field }: Place): void {
  box.setAttribute(IN_HAND, '');
  box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  field.take(box);
}

function leave({ root, field }: Place): void {
  field.take(undefined);
  for (const box of root.querySelectorAll(`[${IN_HAND}]`)) {
    box.removeAttribute(IN_HAND);
    box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
}
