import { sheetSizeOf } from '#desk/documents/drawing/paper-drawing.tsx';
import { markCode } from '#desk/documents/making/mark-code.ts';
import { pageAddresses } from '#desk/documents/making/paint-pages.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { specimenMark } from '#domain/specimen.ts';
import './print-paper.css';

/** Pixels of a page's width and height between the margins that browsers set by default: A4 and its code fit on a page. */
const PAGE = { width: 600, height: 1000 };
/** In pixels of print: three centimetres and a little. Smaller, a telephone's photo of the whole sheet cannot be read. */
const CODE = 124;

export interface Printing {
  scenario: string;
  title: string;
  /** What is said beside the square code. */
  words: string;
}

/**
 * Prints the paper alone, all its pages, each with the square code by which a photo of the sheet is recognised. It goes
 * into a page of its own, in a frame, because the browser prints whole pages and the sandbox is one.
 */
export function printPaper(paper: Paper, persona: Persona, { scenario, title, words }: Printing): void {
  const page = document.implementation.createHTMLDocument(title);
  const { width, height } = sheetSizeOf(paper.kind);
  // A card is printed at the size of a card.
  const wide = width > height ? PAGE.width / 2 : PAGE.width;
  const tall = Math.round((wide * height) / width);
  const drawings = pageAddresses(paper, persona);
  const perPage = Math.max(1, Math.floor((PAGE.height - CODE) / tall));
  for (let first = 0; first < drawings.length; first += perPage) {
    const sheet = page.createElement('section');
    for (const drawing of drawings.slice(first, first + perPage)) {
      const line = page.createElement('div');
      line.append(pictureOf(page, drawing, title, wide, tall));
      sheet.append(line);
    }
    const foot = page.createElement('p');
    foot.append(pictureOf(page, markCode(specimenMark(scenario, paper)), '', CODE, CODE), page.createTextNode(words));
    sheet.append(foot);
    page.body.append(sheet);
  }
  printPage(page);
}

function pictureOf(page: Document, address: string, words: string, width: number, height: number): HTMLImageElement {
  const picture = page.createElement('img');
  Object.assign(picture, { src: address, alt: words, width, height });
  return picture;
}

function printPage(page: Document) {
  const address = URL.createObjectURL(new Blob([page.documentElement.outerHTML], { type: 'text/html' }));
  const frame = document.createElement('iframe');
  frame.className = 'desk-print-frame';
  frame.title = page.title;
  frame.src = address;
  const forget = () => {
    frame.remove();
    URL.revokeObjectURL(address);
  };
  // A phone may print long after the dialog was asked for: the frame stays until the next print.
  document.querySelector('.desk-print-frame')?.dispatchEvent(new Event('discard'));
  frame.addEventListener('discard', forget, { once: true });
  frame.addEventListener(
    'load',
    () => {
      const sheets = frame.contentDocument?.querySelectorAll('section') ?? [];
      // Written by hand and not as an attribute: the security policy of the page holds in the frame.
      for (const sheet of [...sheets].slice(1)) sheet.style.breakBefore = 'page';
      frame.contentWindow?.print();
    },
    { once: true },
  );
  document.body.append(frame);
}
