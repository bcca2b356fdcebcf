import { http, type RequestHandler } from 'msw';
import { refuse } from '#backend/handlers/reply.ts';
import type { Problem } from '#domain/form.ts';
import { inspect } from '#domain/guard/guard.ts';

/** Stands where a real identifier was stopped, so that one can see that something was. */
export const STOPPED = '•••';

/**
 * The second line of defence behind the fields' own guard: a request that carries an identifier of a real person, in any
 * text, field name or file name, is refused before a handler, and so the log, hears of it.
 */
export function refuseReal(handlers: RequestHandler[], fiction: readonly string[]): RequestHandler[] {
  const guard = http.all('*/api/*', async ({ request }) => {
    const problems = realDataIn(await textsOf(request.clone()), fiction);
    return problems.length > 0 ? refuse({ reason: 'answers', problems }) : undefined;
  });
  return [guard, ...handlers];
}

/** A text as it may be kept: as it is, or three dots in its place. */
export function keepable(text: string, fiction: readonly string[]): string {
  return inspect(text, fiction).kind === 'real' ? STOPPED : text;
}

/** The same for an address, where spaces and signs are written as codes. */
export function keepableAddress(address: string, fiction: readonly string[]): string {
  return keepable(readable(address), fiction) === STOPPED ? STOPPED : address;
}

type Texts = [field: string, text: string][];

function realDataIn(texts: Texts, fiction: readonly string[]): Problem[] {
  const problems = texts.flatMap(([field, text]): Problem[] => {
    const verdict = inspect(text, fiction);
    if (verdict.kind !== 'real') return [];
    return [{ field: keepable(field, fiction), code: 'looks-real', values: { identifier: verdict.identifier } }];
  });
  return problems.filter(({ field }, index) => problems.findIndex((other) => other.field === field) === index);
}

/** Every text of a request, by the field it was given for. */
async function textsOf(request: Request): Promise<Texts> {
  const { pathname, search } = new URL(request.url);
  const address: Texts = [['', readable(pathname + search)]];
  if (request.method === 'GET') return address;
  if (request.headers.get('content-type')?.includes('json')) return [...address, ...textsOfJson(await request.text())];
  return address;
}

function textsOfJson(body: string): Texts {
  try {
    return textsIn('', JSON.parse(body));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [['', body]];
  }
}

function textsIn(field: string, thing: unknown): Texts {
  if (typeof thing === 'string') return [[field, thing]];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([name, value]) => {
    const within = Array.isArray(thing) ? field : name;
    return [[within, name] as [string, string], ...textsIn(within, value)];
  });
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
