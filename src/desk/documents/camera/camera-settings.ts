import type { PaperQuality } from '#domain/paper.ts';

/** How the telephone is held over the sheet. */
export interface CameraSettings {
  light: 'lamp' | 'window';
  distance: 'close' | 'whole';
  hand: 'moving' | 'steady';
}

/** As one begins without thinking: everything is still to be put right. */
export const HASTY: CameraSettings = { light: 'lamp', distance: 'close', hand: 'moving' };

/** How the photo turns out; of several faults, the one that hides most. */
export function qualityOf({ light, distance, hand }: CameraSettings): PaperQuality {
  if (light === 'lamp') return 'dark';
  if (distance === 'close') return 'cropped';
  return hand === 'moving' ? 'blurred' : 'sharp';
}
