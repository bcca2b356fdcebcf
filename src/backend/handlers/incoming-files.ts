import type { AgencyId } from '#domain/agency.ts';
import { UPLOAD_MAX_BYTES } from '#domain/paper.ts';

/** A file that is on its way: what was announced, and the parts that have arrived. Only references: no byte is copied. */
export interface IncomingFile {
  id: string;
  agency: AgencyId;
  field: string;
  name: string;
  size: number;
  /** The file of the desk it is. */
  paper?: string;
  parts: Blob[];
  /** Bytes that have arrived. */
  offset: number;
  /** The answer to the last part, once all has arrived: asked again, even meanwhile, it is given again. */
  answer?: Promise<() => Response>;
}

const MOST_PARTS = 4;
const SMALLEST_PART = 40_000;

/** Parts are as long as to show a heavy file coming in, and no more than a few. */
export function partSizeOf(size: number): number {
  return Math.max(SMALLEST_PART, Math.ceil(Math.min(size, UPLOAD_MAX_BYTES) / MOST_PARTS));
}

/** The files on their way to the agencies, in memory only: a page that is closed forgets them. */
export class IncomingFiles {
  #files = new Map<string, IncomingFile>();
  #count = 0;

  announce(file: Omit<IncomingFile, 'id' | 'parts' | 'offset'>): IncomingFile {
    this.#count += 1;
    const incoming = { ...file, id: `incoming-${this.#count}`, parts: [], offset: 0 };
    this.#files.set(incoming.id, incoming);
    return incoming;
  }

  find(agency: AgencyId, id: string): IncomingFile | undefined {
    const file = this.#files.get(id);
    return file?.agency === agency ? file : undefined;
  }

  /** Takes a part in; one that has arrived already, or comes out of turn, changes nothing. */
  receive(file: IncomingFile, offset: number, part: Blob): void {
    if (offset !== file.offset || offset + part.size > file.size) return;
    file.parts.push(part);
    file.offset += part.size;
  }

  drop(id: string): void {
    this.#files.delete(id);
  }
}
