import type { Pixels } from '#backend/files/greys.ts';
import type { Look } from '#backend/files/inspect-file.ts';
import { measurePicture } from '#backend/files/measure-picture.ts';
import { readSpecimenMark, type SpecimenMark } from '#domain/specimen.ts';

/** Pixels of the long side: enough to judge a page by, and enough for the square code at its foot. */
const TO_MEASURE = 1_200;
const TO_READ = 1_800;
/** In milliseconds, for a code that is hard to find. */
const PATIENCE = 400;

/** Decodes a picture, at a reduced size, and looks at it. What does not decode is a fault like any other. */
export const lookAtPicture: Look = async (picture, wanted) => {
  // An older browser cannot paint outside the page; it still tells what the bytes say.
  if (typeof OffscreenCanvas === 'undefined') return {};
  try {
    const decoded = await createImageBitmap(picture);
    try {
      const mark = wanted.mark ? await readCode(pixelsOf(decoded, TO_READ)) : undefined;
      return { ...measurePicture(pixelsOf(decoded, TO_MEASURE)), ...(mark ? { mark } : {}) };
    } finally {
      decoded.close();
    }
  } catch {
    return { fault: { code: 'file-unreadable' } };
  }
};

function pixelsOf(decoded: ImageBitmap, longSide: number): Pixels {
  const scale = Math.min(1, longSide / Math.max(decoded.width, decoded.height));
  const [width, height] = [decoded.width, decoded.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width as number, height as number);
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('There is no canvas to look at pictures on.');
  // Without this, thin lines break up when four million pixels become one.
  brush.imageSmoothingQuality = 'high';
  // What is transparent is shown on white.
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(decoded, 0, 0, canvas.width, canvas.height);
  return brush.getImageData(0, 0, canvas.width, canvas.height);
}

async function readCode(pixels: Pixels): Promise<SpecimenMark | undefined> {
  const { decodeQR } = await import('qr/decode.js');
  try {
    return readSpecimenMark(decodeQR(pixels, { format: 'RGBA', effort: 4, timeLimit: PATIENCE }));
  } catch {
    // Most pictures hold no code.
    return undefined;
  }
}
