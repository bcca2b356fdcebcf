import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { wordsOn } from '#shell-kit/coach/use-target.ts';
import { bullets, isSecret, type Writable } from '#shells/mediator/mirror/writable.ts';

/** The box that is being filled in. */
export interface FieldInHand {
  /** What stands above it. */
  label: string;
  /** What stands in it; of a password, as many dots as characters. */
  value: string;
  secret: boolean;
}

/** Knows which box of a window's stage is being filled in, and tells whoever shows it enlarged. */
export class FieldWatch {
  #element: Writable | undefined;
  #known: FieldInHand | undefined;
  readonly #listeners = new Set<() => void>();

  get known(): FieldInHand | undefined {
    return this.#known;
  }

  get element(): Writable | undefined {
    return this.#element;
  }

  take(element: Writable | undefined): void {
    this.#element = element;
    this.look();
  }

  /** Reads the box again: something was typed, or the page has turned. */
  look(): void {
    const box = this.#element?.isConnected ? this.#element : undefined;
    const now = box && { label: nameOf(box), value: shownIn(box), secret: isSecret(box) };
    if (JSON.stringify(now) === JSON.stringify(this.#known)) return;
    this.#known = now;
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

const watches = new WeakMap<SharedSession, FieldWatch>();

/** The watch of a window. */
export function fieldOf(shared: SharedSession): FieldWatch {
  const known = watches.get(shared) ?? new FieldWatch();
  watches.set(shared, known);
  return known;
}

function nameOf(box: Writable): string {
  const labelled = box.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = [...labelled.map((id) => document.getElementById(id)), ...(box.labels ?? [])];
  const words = labels.flatMap((label) => (label ? [wordsOn(label)] : [])).join(' ');
  return words || (box.getAttribute('aria-label') ?? '');
}

function shownIn(box: Writable): string {
  if (isSecret(box)) return bullets(box.value);
  return box instanceof HTMLSelectElement ? (box.selectedOptions[0]?.text ?? '') : box.value;
}
