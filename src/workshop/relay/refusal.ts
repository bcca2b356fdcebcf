import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { RefusalBody, RefusalId } from '#workshop/protocol.ts';

const STATUS: Record<RefusalId, number> = {
  'no-such-code': 404,
  'door-closed': 403,
  full: 409,
  'no-token': 401,
  'not-allowed': 403,
  over: 410,
  waking: 503,
  malformed: 400,
  'too-long': 413,
  'too-often': 429,
  'organiser-key': 401,
  'not-found': 404,
  fault: 500,
};

/** The relay says no: a value for whoever asked, no fault of the relay's. `retryAfter` in seconds. */
export class Refusal extends Error {
  readonly id: RefusalId;
  readonly retryAfter: number | undefined;

  constructor(id: RefusalId, retryAfter?: number) {
    super(id);
    this.id = id;
    this.retryAfter = retryAfter;
  }
}

/** Every answer that is not what was asked for has the same shape, and says nothing of the relay's inside. */
export function answerRefusals(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.id === 'fault') request.log.error(error);
    return refuse(reply, refusal);
  });
}

/** What was wrong, as a refusal: a fault, unless whoever asked has made it. */
export const refusalOf = (error: Error): Refusal => (error instanceof Refusal ? error : new Refusal(idOf(error)));

export function refuse(reply: FastifyReply, { id, retryAfter }: Refusal): FastifyReply {
  const body: RefusalBody = { refusal: id, ...(retryAfter === undefined ? {} : { retryAfter }) };
  if (retryAfter !== undefined) reply.header('retry-after', Math.ceil(retryAfter));
  // What has not been read of a body that is too long is not waited for.
  if (id === 'too-long') reply.header('connection', 'close');
  return reply.code(STATUS[id]).type('application/json').send(body);
}

/** What Fastify itself has refused, by status. */
function idOf({ statusCode = 500 }: Partial<FastifyError>): RefusalId {
  if (statusCode === 413) return 'too-long';
  if (statusCode === 404) return 'not-found';
  return statusCode >= 400 && statusCode < 500 ? 'malformed' : 'fault';
}
