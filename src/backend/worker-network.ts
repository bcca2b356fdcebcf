import type { RequestHandler } from 'msw';
import { refuseReal } from '#backend/guard-requests.ts';
import type { OnExchange } from '#backend/network.ts';

/**
 * Answers the portals' requests in MSW's service worker, so that the browser's own network tab shows them. For
 * development only: the shipped app answers inside the page (network.ts). Returns what stops it.
 */
export async function installWorkerNetwork(
  handlers: RequestHandler[],
  onExchange: OnExchange,
  fiction: readonly string[] = [],
): Promise<() => void> {
  const { setupWorker } = await import('msw/browser');
  const { exchangeOf } = await import('#backend/network.ts');
  const worker = setupWorker(...refuseReal(handlers, fiction));
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  const bodies = new Map<string, Request>();
  worker.events.on('request:start', ({ request, requestId }) => void bodies.set(requestId, request.clone()));
  worker.events.on('response:mocked', async ({ response, requestId }) => {
    const request = bodies.get(requestId);
    bodies.delete(requestId);
    if (request) onExchange(await exchangeOf(request, response, fiction));
  });
  return () => worker.stop();
}
