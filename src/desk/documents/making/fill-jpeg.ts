/** A comment can hold so much: its length is written in two bytes, which count themselves. */
const LONGEST = 65_535 + 2;
const OVERHEAD = 4;

/** What a JPEG grows by at least when it takes the mark. */
export const jpegRoomFor = (mark: string): number => mark.length + OVERHEAD;

/**
 * The picture with the mark in it, weighing exactly `size` bytes: comments are put behind the first segment, where every
 * reader skips them.
 */
export function fillJpeg(picture: Uint8Array, mark: string, size: number): Uint8Array<ArrayBuffer> {
  const missing = size - picture.length;
  const count = Math.ceil(missing / LONGEST);
  const at = afterFirstSegment(picture);
  const filled = new Uint8Array(size);
  filled.set(picture.subarray(0, at));
  let end = at;
  for (let left = count; left > 0; left -= 1) {
    const length = Math.floor((missing - (end - at)) / left);
    filled.fill(0x20, end, end + length);
    filled.set([0xff, 0xfe, (length - 2) >> 8, (length - 2) & 0xff], end);
    if (end === at) filled.set(new TextEncoder().encode(mark), end + OVERHEAD);
    end += length;
  }
  filled.set(picture.subarray(at), end);
  return filled;
}

/** JFIF wants its own segment to be the first one. */
function afterFirstSegment(picture: Uint8Array): number {
  const [, , , marker, high = 0, low = 0] = picture;
  return marker === 0xe0 ? 4 + high * 256 + low : 2;
}
