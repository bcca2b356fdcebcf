/** A box in which one writes, or chooses from a list. */
export type Writable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const NOT_WRITTEN = ['radio', 'checkbox', 'file', 'button', 'submit', 'reset', 'image', 'hidden'];

export function isWritable(element: unknown): element is Writable {
  if (element instanceof HTMLInputElement) return !NOT_WRITTEN.includes(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

export function isTicked(element: unknown): element is HTMLInputElement {
  return element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox');
}

/** Whether nobody else may read what stands in it; also while it is shown to whoever types. */
export function isSecret(box: Writable): boolean {
  return (box instanceof HTMLInputElement && box.type === 'password') || box.closest('.ui-input--password') !== null;
}

/** What is told of a box. Where the rules of a new password are ticked, they have to be ticked for everybody. */
export function toldOf(box: Writable): string {
  if (!isSecret(box)) return box.value;
  return box.closest('.ui-new-password') ? shapeOf(box.value) : bullets(box.value);
}

/** As many dots as characters. */
export const bullets = (secret: string): string => '•'.repeat([...secret].length);

/** Which kinds of characters a secret has, and nothing else of it. */
export function shapeOf(secret: string): string {
  return secret
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[^\p{Lu}\P{L}]/gu, 'a')
    .replace(/\d/g, '0')
    .replace(/[^\p{L}\d\s]/gu, '•');
}
