/** Ancillary, private, safe to copy: what each letter's case says. Readers skip what they do not know. */
const TYPE = 'spEc';
/** Length, type and checksum of a chunk. */
const OVERHEAD = 12;
/** The last chunk, IEND, is always the same twelve bytes. */
const END = 12;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let rest = index;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1;
  return rest;
});

/** What a PNG grows by at least when it takes the mark. */
export const pngRoomFor = (mark: string): number => mark.length + OVERHEAD;

/** The picture with the mark in it, weighing exactly `size` bytes: one chunk more, before the last. */
export function fillPng(picture: Uint8Array, mark: string, size: number): Uint8Array<ArrayBuffer> {
  const at = picture.length - END;
  const length = size - picture.length - OVERHEAD;
  const filled = new Uint8Array(size);
  filled.set(picture.subarray(0, at));
  const view = new DataView(filled.buffer);
  view.setUint32(at, length);
  filled.set(new TextEncoder().encode(TYPE + mark.padEnd(Math.min(length, mark.length + 1), '\n')), at + 4);
  filled.fill(0x20, at + 8 + Math.min(length, mark.length + 1), at + 8 + length);
  view.setUint32(at + 8 + length, checksum(filled.subarray(at + 4, at + 8 + length)));
  filled.set(picture.subarray(at), size - END);
  return filled;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
