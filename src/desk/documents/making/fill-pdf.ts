const LINE = 200;
const TAIL = 'startxref';
/** Readers look for the tail in so many last bytes. */
const TAIL_WITHIN = 1024;

/** What a PDF grows by at least when it takes the mark. */
export const pdfRoomFor = (mark: string): number => mark.length + 2;

/**
 * The document with the mark in it, weighing exactly `size` bytes: comments stand between the trailer and `startxref`,
 * behind everything whose place is written down. Comments are not encrypted, so that a locked file bears its mark too.
 */
export function fillPdf(document: Uint8Array, mark: string, size: number): Uint8Array<ArrayBuffer> {
  const from = Math.max(0, document.length - TAIL_WITHIN);
  const at = from + new TextDecoder('latin1').decode(document.subarray(from)).lastIndexOf(TAIL);
  const filled = new Uint8Array(size);
  filled.set(document.subarray(0, at));
  filled.set(commentsOf(mark, size - document.length), at);
  filled.set(document.subarray(at), at + size - document.length);
  return filled;
}

/** Lines that begin with `%`, the mark in the first, `length` bytes in all. */
function commentsOf(mark: string, length: number): Uint8Array {
  const comments = new Uint8Array(length).fill(0x20);
  const first = mark.length + 2;
  comments.set(new TextEncoder().encode(`%${mark}\n`));
  for (let start = first; start < length; start += LINE) {
    const end = Math.min(start + LINE, length) - 1;
    comments[start] = 0x25;
    comments[end] = 0x0a;
  }
  return comments;
}
