/** A box in which one writes, or chooses from a list. */
export type Writable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const NOT_WRITTEN = ['radio', 'checkbox', 'file', 'button', 'submit', 'reset', 'image', 'hidden'];

export function isWritable(element: unknown): element is Writable {
  if (element instanceof HTMLInputElement) return !NOT_WRITTEN.includes(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

/** Whether nobody else may read what stands in it; also while it is shown to whoever types. */
export function isSecret(box: Writable): boolean {
  return (box instanceof HTMLInputElement && box.type === 'password') || box.closest('.ui-input--password') !== null;
}

/** What is told of a secret: its length. */
export const bullets = (secret: string): string => '•'.repeat([...secret].length);
