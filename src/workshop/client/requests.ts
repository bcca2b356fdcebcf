import { RelayRefusal } from '#workshop/client/links.ts';
import { relayPlace } from '#workshop/client/relay-place.ts';
import {
  type Created,
  type Here,
  type Joined,
  type Kind,
  REFUSALS,
  RELAY,
  type RefusalBody,
  type RefusalId,
  type Update,
} from '#workshop/protocol.ts';

/** How a relay is reached: by default the one that has served this page, with the browser's own `fetch`. */
export interface Reach {
  /** What stands before `/relay/`, e.g. `http://192.168.1.20:4173`; by default what `relayLiesAt` was told. */
  base?: string;
  fetch?: typeof globalThis.fetch;
}

interface Asked extends Reach {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  token?: string | undefined;
  body?: unknown;
  signal?: AbortSignal | undefined;
  accept?: string;
  headers?: Record<string, string>;
}

/** How long an answer may take that is no stream. */
const PATIENCE = 15_000;

/** Asks the relay; rejects with `RelayRefusal` unless it says yes. The body of the answer is still to be read. */
export async function ask(path: string, asked: Asked = {}): Promise<Response> {
  const { base = relayPlace(), method = 'GET', token, body, signal = AbortSignal.timeout(PATIENCE) } = asked;
  const { fetch = globalThis.fetch, accept = 'application/json' } = asked;
  if (base === undefined) throw new RelayRefusal('unreachable');
  const headers = {
    ...asked.headers,
    accept,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  let answer: Response;
  try {
    answer = await fetch(`${base}${RELAY}${path}`, { method, headers, signal, cache: 'no-store', ...sent });
  } catch {
    throw new RelayRefusal('unreachable');
  }
  if (answer.ok && isOfRelay(answer, accept)) return answer;
  throw await refusalOf(answer);
}

/** A host without a relay answers with its start page. */
function isOfRelay({ status, headers }: Response, accept: string): boolean {
  return status === 204 || (headers.get('content-type')?.startsWith(accept) ?? false);
}

async function refusalOf(answer: Response): Promise<RelayRefusal> {
  const body = (await answer.json().catch(() => undefined)) as Partial<RefusalBody & Update> | undefined;
  if (answer.status === 409 && body?.whole) return new RelayRefusal('overtaken', undefined, body as Update);
  const known = REFUSALS.find((refusal): refusal is RefusalId => refusal === body?.refusal);
  return new RelayRefusal(known ?? 'unreachable', known && body?.retryAfter);
}

/** Begins a workshop, or a presentation on several devices. */
export async function createWorkshop(wish: { kind: Kind; organiserKey?: string }, reach: Reach = {}): Promise<Created> {
  return (await ask('/workshops', { ...reach, method: 'POST', body: wish })).json();
}

/** Comes into a workshop by its code; with a token that is still good, to the same seat as before. */
export async function join(wish: { code: string; token?: string | undefined }, reach: Reach = {}): Promise<Joined> {
  return (await ask('/join', { ...reach, method: 'POST', body: wish })).json();
}

/** How others reach the relay; told on its own machine, and to trainers. */
export async function here(token?: string, reach: Reach = {}): Promise<Here> {
  return (await ask('/here', { ...reach, token })).json();
}

/** Whether a relay stands behind this address at all. */
export async function hasRelay(reach: Reach = {}): Promise<boolean> {
  try {
    const { relay } = (await (await ask('/health', reach)).json()) as { relay?: unknown };
    return typeof relay === 'string';
  } catch {
    return false;
  }
}
