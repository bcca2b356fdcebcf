import type { SharedAnswer, Told } from '#backend/sharing/messages.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';

/**
 * Lets one window alone send what changes something. The one that acts tells the others what it was answered, and they get
 * the same answer, so that their pages show the same refusal or receipt without asking twice. Reading goes on
 * everywhere. To be installed over `installNetwork`; gives back what undoes it.
 */
export function shareNetwork(shared: SharedSession): () => void {
  const asked = globalThis.fetch;
  const answers = new Answers();
  const stopHearing = shared.onGesture((told) => answers.hear(told));
  const stopTurning = shared.onTurn((page) => answers.turn(page));
  let holder = shared.stage.holder;
  const stopWatching = shared.subscribe(() => {
    const before = holder;
    holder = shared.stage.holder;
    if (holder === before || holder !== shared.id || shared.windows.some(({ id }) => id === before)) return;
    // Whoever had asked is gone, and with it the answer.
    for (const request of answers.giveUp()) shared.gesture({ do: 'answer', answer: lostAnswer(request) });
  });

  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    if (!changesSomething(url, method)) return asked(input, init);
    const request = `${method} ${url.pathname.slice(url.pathname.indexOf('/api/'))}`;
    // Also when the hand was passed on meanwhile: what was begun here is ended here, until somebody touches another window.
    const isHolder = shared.stage.holder === shared.id;
    // What is being typed is kept by the window in which it is typed; the others need no answer.
    if (method === 'PUT') return isHolder ? asked(input, init) : Response.json({});
    if (isHolder) return act(shared, request, () => asked(input, init));
    return responseOf(await answers.to(request));
  };
  return () => {
    stopHearing();
    stopTurning();
    stopWatching();
    globalThis.fetch = asked;
  };
}

/** How much of a file has arrived is known in the window alone that sends it. */
function changesSomething({ pathname }: URL, method: string): boolean {
  if (!pathname.includes('/api/')) return false;
  return (method !== 'GET' && method !== 'HEAD') || /\/uploads\/[^/]+$/.test(pathname);
}

/** What the window that acts was answered on the page that is open. To the same request there may be several, in order. */
class Answers {
  #asking: { request: string; take: (answer: SharedAnswer) => void }[] = [];
  #early: { page: string; answer: SharedAnswer }[] = [];

  hear({ page, gesture }: Told): void {
    if (gesture.do !== 'answer') return;
    const { answer } = gesture;
    const first = this.#asking.findIndex(({ request }) => request === answer.request);
    if (first < 0) this.#early.push({ page, answer });
    else this.#asking.splice(first, 1)[0]?.take(answer);
  }

  to(request: string): Promise<SharedAnswer> {
    const first = this.#early.findIndex(({ answer }) => answer.request === request);
    const early = first < 0 ? undefined : this.#early.splice(first, 1)[0];
    return early ? Promise.resolve(early.answer) : new Promise((take) => this.#asking.push({ request, take }));
  }

  /** Nobody is going to answer: gives back what was asked. */
  giveUp(): string[] {
    const asking = this.#asking;
    this.#asking = [];
    for (const { request, take } of asking) take(lostAnswer(request));
    return asking.map(({ request }) => request);
  }

  /** Whoever asked on the page before is not there any more. */
  turn(page: string | undefined): void {
    this.#asking = [];
    this.#early = this.#early.filter((known) => known.page === page);
  }
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
    shared.gesture({ do: 'answer', answer: lostAnswer(request) });
    throw error;
  }
}

const lostAnswer = (request: string): SharedAnswer => ({ request, status: 0, body: null, lost: true });

function responseOf({ request, status, body, lost }: SharedAnswer): Response {
  if (lost) throw new TypeError(`The answer to ${request} was lost.`);
  return status === 204 ? new Response(null, { status }) : Response.json(body, { status });
}
