import { getResponse, HttpResponse, http, type RequestHandler } from 'msw';
import type { SessionStore } from '#backend/session-store.ts';
import type { ProcedureId } from '#domain/agency.ts';
import type { CaseFile } from '#domain/case-file.ts';
import { isTroubled, maintenanceEnds } from '#engine/session/incidents.ts';
import { moveOf, siteOf } from '#engine/session/setting.ts';

/** Lets real time pass; tests and stories hand over one that does not. */
export type Wait = (milliseconds: number) => Promise<void>;

export const noWait: Wait = async () => {};

/** Bytes that an ordinary line carries to an agency in a second: long enough for a heavy file to be seen going. */
const BYTES_PER_SECOND = 2_000_000;

/** How long each request hangs on a slow network, in milliseconds: long enough to doubt, not to give up. */
const SLOW = 2500;

interface Lost {
  address: string;
  body: string;
  /** The case as the request left it: while it stands like this, nothing else has happened. */
  left: CaseFile | undefined;
}

/**
 * Technical trouble on the network, before the back ends: a slow line, portals closed for maintenance, an answer that is
 * lost after the request was done. Each request of the portals passes here first.
 */
export function troubleHandlers(store: SessionStore, answering: RequestHandler[], wait: Wait): RequestHandler[] {
  let lost: Lost | undefined;
  const caseAt = (address: string) => store.world.cases[procedureIn(address)];

  return [
    http.all('*/api/*', async ({ request }) => {
      if (staysOnDevice(store, request)) return undefined;
      if (isTroubled(store.world, 'slow-network')) await wait(SLOW);
      return maintenanceEnds(store.world) === undefined ? undefined : HttpResponse.json({}, { status: 503 });
    }),

    // The line breaks in the middle of a file, and is there again when one asks how much has arrived.
    http.patch('*/api/:agency/uploads/:id', async ({ request }) => {
      await wait(((await request.clone().blob()).size / BYTES_PER_SECOND) * 1000);
      const begun = Number(request.headers.get('upload-offset')) > 0;
      return begun && isTroubled(store.world, 'upload-cut') ? HttpResponse.error() : undefined;
    }),
    http.get('*/api/:agency/uploads/:id', () => {
      if (isTroubled(store.world, 'upload-cut')) store.append({ kind: 'incident', incident: 'upload-cut', over: true });
      return undefined;
    }),

    http.post('*/api/:agency/:procedure/moves/:name', async ({ request }) => {
      if (staysOnDevice(store, request)) return undefined;
      const address = new URL(request.url).pathname;
      const body = await request.clone().text();
      // The agency knows a request that it has received already: the same one does nothing twice.
      if (lost && lost.address === address && lost.body === body && lost.left === caseAt(address)) {
        return HttpResponse.json({ reason: 'not-now', problems: [] }, { status: 409 });
      }
      if (!isTroubled(store.world, 'lost-answer')) return undefined;
      const answer = await store.unheard(() => getResponse(answering, request));
      if (!answer?.ok) return answer;
      lost = { address, body, left: caseAt(address) };
      return HttpResponse.error();
    }),
  ];
}

/** Whether a request is one of the browser's own pages: it has no line to fail, and concerns no agency. */
export function staysOnDevice({ setting }: SessionStore, { url }: Pick<Request, 'url'>): boolean {
  const { pathname } = new URL(url, 'https://practice.example');
  const rules = setting.rules[procedureIn(pathname)];
  if (!rules) return false;
  const name = /\/moves\/([^/]+)$/.exec(pathname)?.[1];
  const move = name === undefined ? undefined : moveOf(rules, name);
  return move !== undefined && siteOf(rules, move) === 'browser';
}

function procedureIn(address: string): ProcedureId {
  const [agency, procedure] = address.slice(address.indexOf('/api/') + '/api/'.length).split('/');
  return `${agency}/${procedure}` as ProcedureId;
}
