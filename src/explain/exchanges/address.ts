import type { ProcedureId } from '#domain/agency.ts';

/** What a request is about, read from its method and address. */
export type Ask =
  | { kind: 'move'; procedure: ProcedureId; move: string }
  | { kind: 'check'; procedure: ProcedureId; form: string }
  | { kind: 'draft'; procedure: ProcedureId; form: string }
  /** A file on its way: announced, sent part by part, asked after, given up. Only its announcement has no number yet. */
  | { kind: 'upload'; file?: string }
  /** Whether a document is genuine. */
  | { kind: 'verify' }
  /** The papers asked for, and those that can be downloaded. */
  | { kind: 'documents' }
  /** The device only asks what to show. */
  | { kind: 'look' };

const ADDRESS = /^\/api\/([a-z]+\/[a-z0-9-]+)\/(moves|forms)\/([^/]+)(\/check\/[^/]+)?$/;
const UPLOADS = /^\/api\/[a-z]+\/uploads(?:\/([^/]+))?$/;

/** Reads an address of the agencies’ back ends. */
export function askOf(method: string, url: string): Ask {
  const upload = UPLOADS.exec(url);
  if (upload) return { kind: 'upload', ...(upload[1] ? { file: upload[1] } : {}) };
  if (/^\/api\/[a-z]+\/documents$/.test(url)) return { kind: 'documents' };
  if (method === 'GET') return { kind: 'look' };
  if (/^\/api\/[a-z]+\/verify$/.test(url)) return { kind: 'verify' };
  const [, id, what, name = '', check] = ADDRESS.exec(url) ?? [];
  const procedure = id as ProcedureId | undefined;
  if (!procedure) return { kind: 'look' };
  if (what === 'moves') return { kind: 'move', procedure, move: name };
  return { kind: check ? 'check' : 'draft', procedure, form: name };
}

/** The agency whose back end is asked, by its name in the address. */
export const agencyIn = (url: string): string | undefined => url.split('/')[2];
