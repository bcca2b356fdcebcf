import { PDFDocument } from '@cantoo/pdf-lib';

/** Files as they go wrong, or are made to: small, and made anew for each test. */

const bytesOf = (latin: string) => Uint8Array.from(latin, (letter) => letter.charCodeAt(0));

export function joined(...parts: (Uint8Array | string)[]): Uint8Array<ArrayBuffer> {
  const pieces = parts.map((part) => (typeof part === 'string' ? bytesOf(part) : part));
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export const fileOf = (...parts: (Uint8Array | string)[]): Blob => new Blob([joined(...parts)]);

/** Squeezes bytes as PNG and PDF do. */
export async function deflated(...parts: Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  const squeezing = new Blob(parts).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(squeezing).arrayBuffer());
}

const number16 = (value: number) => String.fromCharCode((value >> 8) & 255, value & 255);
const number32 = (value: number) => number16(Math.floor(value / 65_536)) + number16(value % 65_536);

export const jpegSegment = (marker: number, content: string): string =>
  `\xff${String.fromCharCode(marker)}${number16(content.length + 2)}${content}`;

/** Segments in the right order, with a few bytes where the picture would be. */
export function jpeg({ width = 800, height = 600, head = '', scan = 'scan \xff\x00 \xff\xd0 bytes' } = {}): Uint8Array {
  const frame = jpegSegment(0xc0, `\x08${number16(height)}${number16(width)}\x01\x01\x11\x00`);
  const start = jpegSegment(0xda, '\x01\x01\x00\x00\x3f\x00');
  return joined(
    `\xff\xd8${jpegSegment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0')}${head}${frame}${start}${scan}\xff\xd9`,
  );
}

/** The checksum is left out: nobody looks at it before the picture is decoded. */
export const pngChunk = (type: string, content: string): string =>
  `${number32(content.length)}${type}${content}\0\0\0\0`;

export function png({ width = 800, height = 600, head = '', pixels = 'pixels' } = {}): Uint8Array {
  const size = pngChunk('IHDR', `${number32(width)}${number32(height)}\x08\x02\0\0\0`);
  return joined(`\x89PNG\r\n\x1a\n${size}${head}${pngChunk('IDAT', pixels)}${pngChunk('IEND', '')}`);
}

export async function pdf({ pages = 2, password = '', owner = '' } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  if (password || owner)
    document.encrypt({ ...(password ? { userPassword: password } : {}), ...(owner ? { ownerPassword: owner } : {}) });
  return document.save();
}

/** A PDF of one page whose content, or table of objects, swells to `megabytes` when it is opened. */
export async function swellingPdf(megabytes: number, type: 'content' | 'table'): Promise<Uint8Array> {
  const million = new Uint8Array(1_000_000).fill(0x20);
  const packed = await deflated(...Array.from({ length: megabytes }, () => million));
  const about = type === 'table' ? '/Type /ObjStm /N 1 /First 4 ' : '';
  return joined(
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n',
    `4 0 obj\n<< ${about}/Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    packed,
    '\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF\n',
  );
}

/** The beginning and the end of an archive. */
export const ARCHIVE = `PK\x03\x04\x14\0\0\0\0\0${'\0'.repeat(20)}page.htmlPK\x05\x06${'\0'.repeat(18)}`;

/** As telephones write it: a type, brands, then boxes. */
export const HEIC = `${number32(24)}ftypheic\0\0\0\0mif1heic${number32(16)}free12345678`;

/** What telephones put behind a photo: a film, a second picture, their own notes. */
export const TRAILERS: Record<string, Uint8Array | string> = {
  film: `${number32(24)}ftypmp42\0\0\0\0isommp42${number32(16)}mdat PK\x03\x04..`,
  'second picture': jpeg({ width: 200, height: 150 }),
  notes: '\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data1924905600000SEFHk\0\0\0SEFT',
  padding: '\0'.repeat(64),
};
