import { framingOf } from '#backend/files/framing.ts';
import { brightestOf, greysOf, type Pixels } from '#backend/files/greys.ts';
import type { Inspection, PictureMeasures } from '#backend/files/inspection.ts';
import { sharpnessOf } from '#backend/files/sharpness.ts';

/** How a picture turned out, from its pixels; some 1200 on the long side are enough. */
export function measurePicture(pixels: Pixels): Required<Pick<Inspection, 'seen' | 'measures'>> {
  const greys = greysOf(pixels);
  const light = brightestOf(greys);
  const measures = { light, sharpness: sharpnessOf(greys, light), framing: framingOf(greys) };
  return { measures, seen: seenIn(measures) };
}

/**
 * Of 255. Measured on the practice papers and photos made of them: our dark pictures 45 to 51, a sharp sheet dimmed to a
 * third and still readable 89 and more.
 */
const DARK = 80;
/**
 * Measured in the same way: ordinary photos 0.18 and more, with strong noise 0.046, soft by a pixel and a half 0.026 and
 * still readable; blurred by three pixels 0.018 at the most, once 0.028. In doubt a picture passes: a person looks later.
 */
const BLURRED = 0.025;

function seenIn({ light, sharpness, framing }: PictureMeasures): Required<Inspection>['seen'] {
  if (light < DARK) return 'dark';
  if (sharpness < BLURRED) return 'blurred';
  return framing.cut.length > 0 ? 'cropped' : 'sharp';
}
