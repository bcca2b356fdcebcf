import type { Problem } from '#domain/form.ts';
import { FILE_NAME_MAX, type FileFormat, typeOf, UPLOAD_MAX_BYTES, UPLOAD_TYPES } from '#domain/paper.ts';

/** Ends of names and the type they promise. */
const PROMISES: Record<string, string> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jpe: 'image/jpeg',
  jfif: 'image/jpeg',
  png: 'image/png',
};

/** A file as it is announced before its bytes are sent. */
export interface Announced {
  name: string;
  size: number;
}

type Fault = Omit<Problem, 'field'>;

/**
 * What a portal refuses before a single byte is sent: by the name and the weight alone. An unknown extension is refused
 * here, a promise that is not kept later, when the file is opened.
 */
export function faultOfAnnounced({ name, size }: Announced): Fault | undefined {
  if ([...name].length > FILE_NAME_MAX) return { code: 'file-name-too-long', values: { max: FILE_NAME_MAX } };
  const extension = extensionIn(name);
  if (extension === undefined) return { code: 'file-no-extension' };
  if (PROMISES[extension] === undefined)
    return { code: 'file-type', values: { extension: extension.slice(0, 10), kind: kindOf(extension) } };
  if (size === 0) return { code: 'file-empty' };
  if (size > UPLOAD_MAX_BYTES) return { code: 'file-too-big', values: { size } };
  return undefined;
}

/** Telephones' photos, texts and everything else: what to do about them differs. */
function kindOf(extension: string): 'photo' | 'text' | 'other' {
  if (['heic', 'heif', 'webp', 'avif', 'bmp', 'tif', 'tiff', 'gif'].includes(extension)) return 'photo';
  if (['doc', 'docx', 'odt', 'txt', 'rtf', 'pages', 'xls', 'xlsx', 'ods'].includes(extension)) return 'text';
  return 'other';
}

/** What is wrong once the file was opened: another type than it says, or a lock. */
export function faultOfOpened(name: string, opened: { type: string | undefined; locked?: boolean }): Fault | undefined {
  const accepted = UPLOAD_TYPES.find((type) => type === opened.type);
  if (!accepted && opened.type === undefined) return { code: 'file-unreadable' };
  if (!accepted) return { code: 'file-type', values: namesOf(opened.type ?? '') };
  if (PROMISES[extensionIn(name) ?? ''] !== accepted)
    return { code: 'file-wrong-extension', values: { real: realName(accepted) } };
  return opened.locked ? { code: 'file-locked' } : undefined;
}

/** What a portal would say at once of a file of the desk. */
export function faultOfFile(file: {
  name: string;
  paper: { format: FileFormat; size: number; locked?: boolean };
}): Fault | undefined {
  const { name, paper } = file;
  return (
    faultOfAnnounced({ name, size: paper.size }) ??
    faultOfOpened(name, { type: typeOf(paper.format), ...(paper.locked ? { locked: true } : {}) })
  );
}

/** What a type is called and what kind of file it is, e.g. `image/heic`. */
function namesOf(type: string): { extension: string; kind: string } {
  const extension = type.slice(type.lastIndexOf('/') + 1).slice(0, 10);
  return { extension, kind: type.startsWith('image/') ? 'photo' : kindOf(extension) };
}

/** The extension of a name in lower case, without its dot; undefined when it has none. */
export function extensionIn(name: string): string | undefined {
  const dot = name.lastIndexOf('.');
  const end = name.slice(dot + 1).toLowerCase();
  return dot > 0 && /^[a-z0-9]+$/.test(end) ? end : undefined;
}

function realName(type: (typeof UPLOAD_TYPES)[number]): string {
  return { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' }[type];
}
