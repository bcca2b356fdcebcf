/** Where a picture ends, and what is written about it inside. Undefined: it stops before its end, or makes no sense. */
export interface PictureParts {
  /** Place behind the last byte of the picture. */
  end: number;
  /** Descriptions and remarks: everything but the picture itself. */
  head: string;
  /** In pixels, as they are stored. */
  width: number;
  height: number;
}

/** Segments that say how large the picture is: all from 0xc0 to 0xcf but three, which are tables. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** Walks through the segments of a JPEG, up to its end mark. */
export function jpegParts(bytes: Uint8Array, text: string): PictureParts | undefined {
  const head: string[] = [];
  let size = { width: 0, height: 0 };
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) break;
    else {
      const end = at + 2 + Math.max(2, number16(bytes, at + 2));
      if ((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) head.push(text.slice(at + 4, end));
      if (FRAMES.has(marker)) size = { width: number16(bytes, at + 7), height: number16(bytes, at + 5) };
      at = marker === 0xda ? endOfScan(bytes, end) : end;
    }
  }
  return bytes[at] === 0xff && bytes[at + 1] === 0xd9 ? { end: at + 2, head: head.join('\n'), ...size } : undefined;
}

/** In the picture's own bytes a 0xff is followed by a zero or a restart mark; anything else is the next segment. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
}

const number16 = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

const PNG_PICTURE = new Set(['IHDR', 'PLTE', 'IDAT', 'fdAT', 'tRNS']);

/** Walks through the chunks of a PNG, up to its last. */
export function pngParts(bytes: Uint8Array, text: string): PictureParts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head: string[] = [];
  let at = 8;
  const size = {
    width: bytes.length > 24 ? view.getUint32(16) : 0,
    height: bytes.length > 24 ? view.getUint32(20) : 0,
  };
  let pixels = false;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = text.slice(at + 4, at + 8);
    const end = at + 12 + length;
    if (!/^[a-z]{4}$/i.test(type) || end > bytes.length) return undefined;
    if (type === 'IDAT') pixels = true;
    if (type === 'IEND') return pixels ? { end, head: head.join('\n'), ...size } : undefined;
    if (!PNG_PICTURE.has(type)) head.push(text.slice(at + 8, end - 4));
    at = end;
  }
  return undefined;
}
