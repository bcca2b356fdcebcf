import { sheetSizeOf } from '#desk/documents/drawing/paper-drawing.tsx';
import { paperAddress } from '#desk/documents/paper-address.ts';
import { type Paper, pagesOf } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

/** How large and how carefully a picture is painted, the best first: the first that is light enough serves. */
const TRIES = [
  { scale: 1.5, quality: 0.9 },
  { scale: 1.5, quality: 0.75 },
  { scale: 1.2, quality: 0.75 },
  { scale: 1, quality: 0.7 },
  { scale: 0.8, quality: 0.6 },
  { scale: 0.6, quality: 0.5 },
  { scale: 0.4, quality: 0.4 },
  { scale: 0.25, quality: 0.3 },
];

/** The pages of a file, ready to be painted at any size. */
export interface DrawnPages {
  pages: HTMLImageElement[];
  width: number;
  /** Of one page. */
  height: number;
}

/** The addresses of the drawings of a paper, page by page. */
export function pageAddresses(paper: Paper, persona: Persona): string[] {
  return Array.from({ length: pagesOf(paper) }, (_, index) => paperAddress(paper, persona, index + 1));
}

export async function drawPages(paper: Paper, persona: Persona): Promise<DrawnPages> {
  const pages = pageAddresses(paper, persona).map((address) => {
    const page = new Image();
    page.src = address;
    return page;
  });
  await Promise.all(pages.map((page) => page.decode()));
  return { pages, ...sheetSizeOf(paper.kind) };
}

/** The pages under each other in one picture that weighs no more than `most` bytes. */
export async function paintWithin(
  { pages, width, height }: DrawnPages,
  type: 'image/jpeg' | 'image/png',
  most: number,
): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  let last = 0;
  for (const { scale, quality } of TRIES) {
    // A PNG is the same at every quality.
    if (type === 'image/png' && scale === last) continue;
    last = scale;
    canvas.width = Math.round(width * scale);
    const step = Math.round(height * scale);
    canvas.height = step * pages.length;
    for (const [index, page] of pages.entries()) brush?.drawImage(page, 0, index * step, canvas.width, step);
    const picture = await blobOf(canvas, type, quality);
    if (picture.size <= most) return new Uint8Array(await picture.arrayBuffer());
  }
  throw new Error(`The paper cannot be painted in ${most} bytes. Give it a larger size.`);
}

function blobOf(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error('The paper could not be painted.')));
    canvas.toBlob(done, type, quality);
  });
}
