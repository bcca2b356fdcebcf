import type { Pixels } from '#backend/files/greys.ts';
import type { Look } from '#backend/files/inspect-file.ts';
import { measurePicture } from '#backend/files/measure-picture.ts';
import { readSpecimenMark, type SpecimenMark } from '#domain/specimen.ts';

/** Pixels of the long side: enough to judge a page by, and enough for the square code at its foot. */
const TO_MEASURE = 1_200;
const TO_READ = 1_500;
/** In milliseconds, for a code that is hard to find. Most pictures hold none, and all of it is spent. */
const PATIENCE = 150;

/** Decodes a picture, at a reduced size, and looks at it. What does not decode is a fault like any other. */
export const lookAtPicture: Look = async (picture, wanted) => {
  // An older browser cannot paint outside the page; it still tells what the bytes say.
  if (typeof OffscreenCanvas === 'undefined') return {};
  try {
    const decoded = await reduced(picture, wanted.longSide);
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

/** Twelve megapixels are 48 megabytes once decoded: only a reduced picture is kept. */
function reduced(picture: Blob, longSide: number): Promise<ImageBitmap> {
  if (longSide <= TO_READ) return createImageBitmap(picture);
  // The shape follows from the height; which side is the long one is known once the camera's turn is undone.
  return createImageBitmap(picture, { resizeHeight: TO_READ, resizeQuality: 'medium' });
}

function pixelsOf(decoded: ImageBitmap, longSide: number): Pixels {
  const scale = Math.min(1, longSide / Math.max(decoded.width, decoded.height));
  const [width, height] = [decoded.width, decoded.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width as number, height as number);
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('There is no canvas to look at pictures on.');
  // Without this, thin lines break up.
  brush.imageSmoothingQuality = 'medium';
  // What is transparent is shown on white.
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(decoded, 0, 0, canvas.width, canvas.height);
  return brush.getImageData(0, 0, canvas.width, canvas.height);
}

async function readCode(pixels: Pixels): Promise<SpecimenMark | undefined> {
  const { decodeQR } = await import('qr/decode.js');
  try {
    return readSpecimenMark(decodeQR(pixels, { format: 'RGBA', effort: 2, timeLimit: PATIENCE }));
  } catch {
    // Most pictures hold no code.
    return undefined;
  }
}
