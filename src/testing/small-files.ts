import { joined, png } from '#testing/nasty-files.ts';

/** A picture that opens, as heavy as wished and a little more. */
export function smallPicture(name = 'photo.png', weight = 0): File {
  return new File([joined(png({ pixels: 'x'.repeat(weight) }))], name, { type: 'image/png' });
}
