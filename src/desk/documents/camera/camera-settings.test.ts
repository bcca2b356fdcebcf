import { expect, it } from 'vitest';
import { HASTY, qualityOf } from '#desk/documents/camera/camera-settings.ts';

it('takes a photo that fails until everything is put right', () => {
  expect(qualityOf(HASTY)).toBe('dark');
  expect(qualityOf({ ...HASTY, light: 'window' })).toBe('cropped');
  expect(qualityOf({ ...HASTY, light: 'window', distance: 'whole' })).toBe('blurred');
  expect(qualityOf({ light: 'window', distance: 'whole', hand: 'steady' })).toBe('sharp');
  expect(qualityOf({ light: 'lamp', distance: 'whole', hand: 'steady' })).toBe('dark');
});
