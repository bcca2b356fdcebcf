import { sheetSizeOf } from '#desk/documents/drawing/paper-drawing.tsx';
import { paperToFile } from '#desk/documents/paper-file.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import './print-paper.css';

/** Pixels of a page's width between the margins that browsers set by default: A4 then fits on one page. */
const PAGE_WIDTH = 660;

/**
 * Prints the paper alone. It goes into a page of its own, in a frame, because the browser prints whole pages and the
 * sandbox is one. No style attribute: the security policy of the page holds in the frame.
 */
export async function printPaper(paper: Paper, persona: Persona, title: string): Promise<void> {
  const picture = URL.createObjectURL(await paperToFile(paper, persona));
  const { width, height } = sheetSizeOf(paper.kind);
  const page = document.implementation.createHTMLDocument(title);
  const image = page.createElement('img');
  image.src = picture;
  image.alt = title;
  // A card is printed at the size of a card.
  image.width = width > height ? PAGE_WIDTH / 2 : PAGE_WIDTH;
  page.body.append(image);
  const address = URL.createObjectURL(new Blob([page.documentElement.outerHTML], { type: 'text/html' }));

  const frame = document.createElement('iframe');
  frame.className = 'desk-print-frame';
  frame.title = title;
  frame.src = address;
  const forget = () => {
    frame.remove();
    URL.revokeObjectURL(picture);
    URL.revokeObjectURL(address);
  };
  // A phone may print long after the dialog was asked for: the frame stays until the next print.
  document.querySelector('.desk-print-frame')?.dispatchEvent(new Event('discard'));
  frame.addEventListener('discard', forget, { once: true });
  frame.addEventListener('load', () => frame.contentWindow?.print(), { once: true });
  document.body.append(frame);
}
