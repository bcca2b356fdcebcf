import { endsAsArchive } from '#backend/files/hidden-files.ts';
import { inflatesTooFar } from '#backend/files/inflated-size.ts';
import type { Inspection } from '#backend/files/inspection.ts';

/** A PDF says that it ends in its last bytes; what comes behind is at most a few blanks. */
const END_WITHIN = 2_048;
const END = '%%EOF';

interface OpenedPdf {
  fault?: Inspection['fault'];
  pages?: number;
  locked?: boolean;
}

/** Opens a PDF as far as counting its pages needs. */
export async function openPdf(bytes: Uint8Array, text: string): Promise<OpenedPdf> {
  const end = text.lastIndexOf(END);
  const behind = text.slice(end + END.length);
  if (end === -1) return { fault: { code: endsAsArchive(text) ? 'file-suspicious' : 'file-unreadable' } };
  if (endsAsArchive(text) || /<script|<html|^\s*MZ/i.test(behind)) return { fault: { code: 'file-suspicious' } };
  if (behind.length > END_WITHIN && behind.trim() !== '') return { fault: { code: 'file-unreadable' } };
  if (await inflatesTooFar(bytes, text)) return { fault: { code: 'file-suspicious' } };
  return pagesOfPdf(bytes, /\/Encrypt\s/.test(text));
}

async function pagesOfPdf(bytes: Uint8Array, encrypted: boolean): Promise<OpenedPdf> {
  // Half a megabyte of program, for those who send a PDF.
  const { ParseSpeeds, PDFDocument } = await import('@cantoo/pdf-lib');
  try {
    // A lock against changing alone opens with an empty password, and readers do not mention it.
    const options = { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false, ...(encrypted ? { password: '' } : {}) };
    const pages = (await PDFDocument.load(bytes, options)).getPageCount();
    return pages > 0 ? { pages } : { fault: { code: 'file-unreadable' } };
  } catch {
    return encrypted ? { locked: true } : { fault: { code: 'file-unreadable' } };
  }
}
