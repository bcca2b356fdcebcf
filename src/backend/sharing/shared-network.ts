import type { SharedAnswer } from '#backend/sharing/messages.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';

/**
 * Lets one window alone send what changes something. The one that acts tells the others what it was answered, and they get
 * the same answer, so that their pages show the same refusal or receipt without asking twice. Reading goes on
 * everywhere. To be installed over `installNetwork`; gives back what undoes it.
 */
export function shareNetwork(shared: SharedSession): () => void {
  const asked = globalThis.fetch;
  const waiting = new Map<string, (answer: SharedAnswer) => void>();
  const early = new Map<string, SharedAnswer>();

  const stopHearing = shared.onGesture((gesture) => {
    if (gesture.do !== 'answer') return;
    const { answer } = gesture;
    const take = waiting.get(answer.request);
    waiting.delete(answer.request);
    if (take) take(answer);
    else early.set(answer.request, answer);
  });

  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    if (!url.pathname.includes('/api/') || method === 'GET' || method === 'HEAD') return asked(input, init);
    const request = `${method} ${url.pathname.slice(url.pathname.indexOf('/api/'))}`;
    if (shared.acts) return act(shared, request, () => asked(input, init));
    // What is being typed was kept by the window in which it is typed.
    if (method === 'PUT') return Response.json({});
    const known = early.get(request);
    early.delete(request);
    return responseOf(known ?? (await new Promise<SharedAnswer>((take) => waiting.set(request, take))));
  };
  return () => {
    stopHearing();
    globalThis.fetch = asked;
  };
}

async function act(shared: SharedSession, request: string, ask: () => Promise<Response>): Promise<Response> {
  try {
    const response = await ask();
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => null);
    shared.gesture({ do: 'answer', answer: { request, status: response.status, body } });
    return response;
  } catch (error) {
    shared.gesture({ do: 'answer', answer: { request, status: 0, body: null, lost: true } });
    throw error;
  }
}

function responseOf({ request, status, body, lost }: SharedAnswer): Response {
  if (lost) throw new TypeError(`The answer to ${request} was lost.`);
  return status === 204 ? new Response(null, { status }) : Response.json(body, { status });
}
