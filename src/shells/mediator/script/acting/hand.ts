import { seenAs } from '#shell-kit/coach/use-target.ts';
import { isCalm, PACE, pause, seen } from '#shells/mediator/script/acting/pace.ts';

interface HandOptions {
  stage: Element;
  signal: AbortSignal;
  /** Shows where the hand is. */
  point: (at: Element) => void;
}

/** The place is not on the screen, or stays busy. */
export class Unseen extends Error {}

/** Touches the stage as a person would, slowly enough to be followed. */
export class Hand {
  readonly #stage: Element;
  readonly #signal: AbortSignal;
  readonly #point: HandOptions['point'];

  constructor({ stage, signal, point }: HandOptions) {
    this.#stage = stage;
    this.#signal = signal;
    this.#point = point;
  }

  async press(coachId: string): Promise<void> {
    const element = await this.#reach(coachId);
    click(element);
  }

  /** Ticks an option or a box, or takes the tick out. */
  async choose(coachId: string, ticked = true): Promise<void> {
    const element = await this.#reach(coachId);
    if (!(element instanceof HTMLInputElement)) throw new Unseen(coachId);
    element.focus({ preventScroll: true });
    if (element.checked !== ticked) click(element);
  }

  /** Writes into a box, letter by letter, in the place of what stood there. */
  async type(coachId: string, text: string): Promise<void> {
    const element = await this.#reach(coachId);
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) throw new Unseen(coachId);
    element.focus({ preventScroll: true });
    const each = Math.min(PACE.letter, PACE.box / text.length);
    if (element.value !== '') write(element, '');
    const letters = [...text];
    for (const index of letters.keys()) {
      await pause(each, this.#signal);
      if (!element.isConnected) throw new Unseen(coachId);
      write(element, letters.slice(0, index + 1).join(''));
    }
  }

  /** The hand goes to the place and rests there. */
  async #reach(coachId: string): Promise<HTMLElement> {
    const found = await seen(() => this.#find(coachId), this.#signal);
    if (!found) throw new Unseen(coachId);
    this.#point(found);
    await pause(isCalm() ? PACE.rest : PACE.glide, this.#signal);
    // The page may have been drawn anew meanwhile.
    const element = found.isConnected ? found : await seen(() => this.#find(coachId), this.#signal);
    if (!element) throw new Unseen(coachId);
    hover(seenAs(element));
    await pause(PACE.rest, this.#signal);
    return element;
  }

  /** Of several with one name (a menu entry and a button to the same page), the one on the page is the nearest. */
  #find(coachId: string): HTMLElement | undefined {
    const all = this.#stage.querySelectorAll<HTMLElement>(`[data-coach-id="${CSS.escape(coachId)}"]`);
    const inSight = [...all].filter((element) => element.getClientRects().length > 0);
    const element = inSight.find((one) => one.closest('main')) ?? inSight[0];
    // A file that is on its way cannot be joined once more.
    return element?.matches('[aria-disabled="true"], :disabled') ? undefined : element;
  }
}

/** A press, told as a pointer’s: whoever watches the pointer sees this one too. */
function click(element: HTMLElement): void {
  const place = middleOf(seenAs(element));
  element.dispatchEvent(new PointerEvent('pointerdown', place));
  element.dispatchEvent(new PointerEvent('pointerup', place));
  element.click();
}

function hover(element: Element): void {
  element.dispatchEvent(new PointerEvent('pointermove', middleOf(element)));
}

function middleOf(element: Element): PointerEventInit {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { bubbles: true, clientX: left + Math.min(width / 2, 40), clientY: top + height / 2, pointerType: 'mouse' };
}

/** Sets a value as a keyboard does: React hears of it through the element’s own setter. */
function write(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const kind = element instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
