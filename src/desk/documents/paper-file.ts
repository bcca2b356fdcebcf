import { sheetSizeOf } from '#desk/documents/drawing/paper-drawing.tsx';
import { paperAddress } from '#desk/documents/paper-address.ts';
import { fileNameOf, type Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

/** The file a scanner or a telephone would have made of the paper: what the learner sees, as a PNG. */
export async function paperToFile(paper: Paper, persona: Persona): Promise<File> {
  const picture = new Image();
  picture.src = paperAddress(paper, persona);
  await picture.decode();
  const png = await painted(picture, sheetSizeOf(paper.kind));
  return new File([png], fileNameOf(paper), { type: 'image/png' });
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
