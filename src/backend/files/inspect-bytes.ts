import { hidesInHead, hidesInTail } from '#backend/files/hidden-files.ts';
import type { Inspection } from '#backend/files/inspection.ts';
import { latinText } from '#backend/files/latin-text.ts';
import { openPdf } from '#backend/files/pdf-bytes.ts';
import { jpegParts, pngParts } from '#backend/files/picture-bytes.ts';
import { readSpecimenMark } from '#domain/specimen.ts';
import { faultOfOpened } from '#domain/upload-rules.ts';

/** In pixels: telephones take 50 millions at the most. Opening more can fill the memory of a small computer. */
const MOST_PIXELS = 60_000_000;
/** Long side to short side: even a screenshot of a whole page stays below. */
const LONGEST_SHAPE = 25;
/** Readers of PDF look for its beginning in so many first bytes. */
const PDF_BEGINS_WITHIN = 1_024;

/** What the bytes of a file say, before a single pixel is decoded. */
export async function inspectBytes(bytes: Uint8Array, name: string): Promise<Inspection> {
  if (bytes.length === 0) return { fault: { code: 'file-empty' } };
  const text = latinText(bytes);
  const begins = text.slice(0, PDF_BEGINS_WITHIN).indexOf('%PDF-');
  const blank = /^[\s\0\xef\xbb\xbf]*$/.test(text.slice(0, Math.max(0, begins)));
  const type = begins !== -1 && blank ? 'application/pdf' : await typeOfBytes(bytes);
  const mark = readSpecimenMark(text);
  const known = { ...(type === undefined ? {} : { type }), ...(mark === undefined ? {} : { mark }) };
  if (begins > 0 && !blank) return { ...known, fault: { code: 'file-suspicious' } };
  const content = await inspectContent(type, bytes, text, name);
  return { ...known, ...content };
}

async function typeOfBytes(bytes: Uint8Array): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    return (await fileTypeFromBuffer(bytes))?.mime;
  } catch {
    return undefined;
  }
}

async function inspectContent(
  type: string | undefined,
  bytes: Uint8Array,
  text: string,
  name: string,
): Promise<Inspection> {
  if (type !== 'application/pdf') {
    const fault = faultOfOpened(name, { type });
    const picture = type === 'image/jpeg' || type === 'image/png' ? inspectPicture(type, bytes, text) : {};
    return { ...picture, ...(fault && !picture.fault ? { fault } : {}) };
  }
  const { locked, pages, fault } = await openPdf(bytes, text);
  const wrong = fault ?? faultOfOpened(name, { type, ...(locked ? { locked } : {}) });
  return { ...(pages === undefined ? {} : { pages }), ...(wrong ? { fault: wrong } : {}) };
}

function inspectPicture(type: string, bytes: Uint8Array, text: string): Inspection {
  const parts = type === 'image/jpeg' ? jpegParts(bytes, text) : pngParts(bytes, text);
  if (!parts || parts.width === 0 || parts.height === 0) return { fault: { code: 'file-unreadable' } };
  const { width, height } = parts;
  const picture = { width, height, pages: 1 };
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SHAPE * Math.min(width, height))
    return { ...picture, fault: { code: 'file-huge-picture' } };
  const hidden = hidesInHead(parts.head) || hidesInTail(text.slice(parts.end));
  return hidden ? { ...picture, fault: { code: 'file-suspicious' } } : picture;
}
