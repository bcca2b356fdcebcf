import { createElement } from 'react';
import { drawingMarkup } from '#desk/documents/drawing/drawing-markup.ts';
import { PaperDrawing, sheetSizeOf } from '#desk/documents/drawing/paper-drawing.tsx';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

/** The file a scanner or a telephone would have made of the paper: what the learner sees, as a PNG. */
export async function paperToFile(paper: Paper, persona: Persona): Promise<File> {
  const drawing = createElement(PaperDrawing, { paper, persona, id: 'paper' });
  const svg = new Blob([drawingMarkup(drawing)], { type: 'image/svg+xml' });
  const address = URL.createObjectURL(svg);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const png = await painted(picture, sheetSizeOf(paper.kind));
    return new File([png], `${paper.id}.png`, { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function painted(picture: HTMLImageElement, { width, height }: { width: number; height: number }): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('The paper could not be painted.'))), 'image/png');
  });
}
