import type { ProcedureId } from '#domain/agency.ts';

/** What a request is about, read from its method and address. */
export type Ask =
  | { kind: 'move'; procedure: ProcedureId; move: string }
  | { kind: 'check'; procedure: ProcedureId; form: string }
  | { kind: 'draft'; procedure: ProcedureId; form: string }
  | { kind: 'upload' }
  /** The device only asks what to show. */
  | { kind: 'look' };

const ADDRESS = /^\/api\/([a-z]+\/[a-z0-9-]+)\/(moves|forms)\/([^/]+)(\/check\/[^/]+)?$/;

/** Reads an address of the agencies’ back ends. */
export function askOf(method: string, url: string): Ask {
  if (method === 'GET') return { kind: 'look' };
  if (/^\/api\/[a-z]+\/uploads$/.test(url)) return { kind: 'upload' };
  const [, id, what, name = '', check] = ADDRESS.exec(url) ?? [];
  const procedure = id as ProcedureId | undefined;
  if (!procedure) return { kind: 'look' };
  if (what === 'moves') return { kind: 'move', procedure, move: name };
  return { kind: check ? 'check' : 'draft', procedure, form: name };
}
