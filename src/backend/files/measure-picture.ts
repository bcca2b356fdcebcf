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

const DARK = 80;
const BLURRED = 0.025;

function seenIn({ light, sharpness, framing }: PictureMeasures): Required<Inspection>['seen'] {
  if (light < DARK) return 'dark';
  if (sharpness < BLURRED) return 'blurred';
  return framing.cut.length > 0 ? 'cropped' : 'sharp';
}
