/** Words of a drawing, where they stand on it. */
export interface Written {
  words: string;
  x: number;
  /** Of the line the letters stand on. */
  y: number;
  size: number;
  at: 'start' | 'middle' | 'end';
}

/** What is written straight on a drawing; what lies across it, as SPÉCIMEN does, is left out. */
export function writtenWords(address: string): Written[] {
  const markup = decodeURIComponent(address.slice(address.indexOf(',') + 1));
  const drawing = new DOMParser().parseFromString(markup, 'image/svg+xml');
  return [...drawing.querySelectorAll('text')]
    .filter((text) => text.closest('[transform]') === null)
    .map((text) => {
      const number = (name: string) => Number(text.getAttribute(name) ?? 0);
      const anchor = text.getAttribute('text-anchor');
      const at = anchor === 'middle' || anchor === 'end' ? anchor : 'start';
      return { words: text.textContent ?? '', x: number('x'), y: number('y'), size: number('font-size'), at };
    });
}
