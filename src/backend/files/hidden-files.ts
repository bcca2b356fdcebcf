/**
 * A file can be two things at once: a picture for the eye, and a web page or an archive for a careless program. Portals
 * refuse such files; so do we, and let pass what telephones add to their photos.
 */

const PAGE = /<(?:script|html|iframe|body|svg|!doctype html|\?php)[\s>/]/i;
const ARCHIVE = 'PK\x03\x04';
const ARCHIVE_END = 'PK\x05\x06';
/** The end of an archive is followed by a remark of at most so many bytes. */
const ARCHIVE_REMARK = 65_557;
/** Newer telephones write a second picture, a short film, or their own notes behind the photo. */
const TELEPHONES = /^(?:\xff\xd8\xff|.{0,4}ftyp|[\s\S]{0,64}(?:MotionPhoto_Data|SEFH|SEFT)|MPF\0)/s;

/** Whether the descriptions inside a picture hold something that is no description. */
export function hidesInHead(head: string): boolean {
  return PAGE.test(head) || head.includes('%PDF-');
}

/** Whether something stands behind the end of a picture that a telephone does not put there. */
export function hidesInTail(tail: string): boolean {
  const rest = tail.replace(/^[\0\s\xff]+(?!\xd8)/, '');
  if (rest.includes('%PDF-') || PAGE.test(rest.slice(0, 100_000))) return true;
  if (TELEPHONES.test(rest)) return endsAsArchive(rest);
  return rest.startsWith('MZ') || rest.includes(ARCHIVE) || rest.includes('This program cannot be run in DOS mode');
}

/** Whether the file can be opened as an archive: those are read from their end. */
export function endsAsArchive(text: string): boolean {
  const end = text.lastIndexOf(ARCHIVE_END);
  return end >= Math.max(0, text.length - ARCHIVE_REMARK) && text.includes(ARCHIVE);
}
