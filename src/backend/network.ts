import { getResponse, type RequestHandler } from 'msw';
import { keepable, keepableAddress, refuseReal } from '#backend/guard-requests.ts';
import type { Exchange } from '#domain/exchange.ts';

/** What is told of each request once it was answered. */
export type OnExchange = (exchange: Omit<Exchange, 'at' | 'id'>) => void;

const HIDDEN = '••••••••';

/**
 * Answers the portals' requests inside the page, with MSW's handlers and no service worker: works from a file, in
 * private windows and on plain http. A request for `/api/` that no handler answers is a bug and throws; nothing of it
 * leaves the device. Nor does anything real get in: `fiction` is what belongs to the exercise, other identifiers are
 * refused. Returns what puts the browser's own `fetch` back.
 */
export function installNetwork(
  handlers: RequestHandler[],
  onExchange: OnExchange,
  fiction: readonly string[] = [],
): () => void {
  const original = globalThis.fetch;
  const guarded = refuseReal(handlers, fiction);
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (!url.pathname.includes('/api/')) return original(input, init);
    const part = init?.body instanceof Blob ? init.body : undefined;
    const bare = part ? { ...init, body: null } : init;
    const request = carrying(new Request(url, { ...bare, credentials: 'omit' }), part);
    const copy = request.clone();
    const response = await getResponse(guarded, request);
    if (!response) throw new Error(`No back end answers ${request.method} ${url.pathname}.`);
    onExchange(await exchangeOf(copy, response, fiction));
    // As a browser does: what was given up is not answered, whatever became of it.
    init?.signal?.throwIfAborted();
    if (isLost(response)) throw new TypeError(`The answer to ${url.pathname} was lost.`);
    return response;
  };
  return () => {
    globalThis.fetch = original;
  };
}

let isFenced = false;

/**
 * From now on no request for `/api/` leaves the device, whether a session answers it or not: a page that is being left may
 * still have something to say when its session has ended. To be called before `installNetwork`.
 */
export function fenceNetwork(): void {
  if (isFenced) return;
  isFenced = true;
  const beyond = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.pathname.includes('/api/')) throw new TypeError(`The session that answered ${url.pathname} has ended.`);
    return beyond(input, init);
  };
}

/** A request and its answer, as they are shown: files by name and size, passwords and what is real hidden. */
export async function exchangeOf(
  request: Request,
  response: Response,
  fiction: readonly string[] = [],
): Promise<Omit<Exchange, 'at' | 'id'>> {
  const { pathname } = new URL(request.url);
  const isJson = request.headers.get('content-type')?.includes('json');
  const sent = isJson ? fieldsOfJson(await request.json()) : await partOf(request);
  const received: unknown = isLost(response) ? null : await response.clone().json();
  const shown = Object.entries(sent).map(([field, value]) => [
    keepable(field, fiction),
    keepable(String(value), fiction),
  ]);
  return {
    method: request.method,
    url: keepableAddress(pathname.slice(pathname.indexOf('/api/')), fiction),
    sent: Object.fromEntries(shown),
    status: response.status,
    received,
  };
}

/** The request was done, and its answer got lost on the way: an exchange of status 0, as browsers call it. */
const isLost = ({ type }: Response): boolean => type === 'error';

/**
 * A request whose part of a file is handed over by reference. Serialising it would copy every byte, and WebKit cannot
 * read a file back out of a request's body.
 */
function carrying(request: Request, part: Blob | undefined): Request {
  if (!part) return request;
  const clone = request.clone.bind(request);
  return Object.defineProperties(request, {
    blob: { value: async () => part },
    clone: { value: () => carrying(clone(), part) },
  });
}

/** What is shown of a part of a file: how long it is and where it begins, in bytes. */
async function partOf(request: Request): Promise<Record<string, string>> {
  if (request.method !== 'PATCH') return {};
  const { size } = await request.blob();
  return { offset: request.headers.get('upload-offset') ?? '', size: String(size) };
}

function fieldsOfJson(body: { answers?: Record<string, string> }): Record<string, string> {
  const fields = Object.entries(body.answers ?? {}).map(([field, value]) => [field, hide(field, value)]);
  return Object.fromEntries(fields);
}

function hide(field: string, value: string): string {
  return field.includes('password') && value !== '' ? HIDDEN : value;
}
