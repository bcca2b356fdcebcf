import type { FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Role } from '#workshop/protocol.ts';
import type { Pace } from '#workshop/relay/holders.ts';
import { Refusal } from '#workshop/relay/refusal.ts';
import type { RelayStore, WorkshopHead } from '#workshop/relay/store.ts';
import type { Claims, Tokens } from '#workshop/relay/tokens.ts';

/** Who asks, and of which workshop; both proved by their token. */
export interface Asking {
  claims: Claims;
  head: WorkshopHead;
}

/** Seconds after which it makes sense to ask a relay again that has just started. */
const WAKING = 1;

/** Finds out who asks, before anything of a body is read. */
export class Access {
  readonly #tokens: Tokens;
  readonly #store: RelayStore;
  readonly #pace: Pace;

  constructor(tokens: Tokens, store: RelayStore, pace: Pace) {
    this.#tokens = tokens;
    this.#store = store;
    this.#pace = pace;
  }

  /** What the token of a request says. Refuses with `no-token`, and with `not-allowed` for every other role. */
  claimsOf(request: FastifyRequest, ...roles: Role[]): Claims {
    const [, token = ''] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
    const claims = token === '' ? undefined : this.#tokens.read(token);
    if (!claims) throw new Refusal('no-token');
    if (!roles.includes(claims.role)) throw new Refusal('not-allowed');
    return claims;
  }

  /** The same, with the workshop. Refuses with `too-often`, `over` and `waking`, too. */
  async of(request: FastifyRequest, ...roles: Role[]): Promise<Asking> {
    const claims = this.claimsOf(request, ...roles);
    this.#pace.count(claims, Date.now());
    const head = await this.#store.find(claims.workshop);
    if (head) return { claims, head };
    throw (await this.isOver(claims.workshop)) ? new Refusal('over') : new Refusal('waking', WAKING);
  }

  isOver(workshop: string): Promise<boolean> {
    return this.#store.isOver(workshop);
  }

  /** What a token says that somebody kept; undefined when it is not good any more. */
  read(token: string): Claims | undefined {
    return this.#tokens.read(token);
  }
}

/** What was sent, once it is what it has to be; refuses anything else with `malformed`. */
export function bodyOf<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const read = v.safeParse(schema, body);
  if (!read.success) throw new Refusal('malformed');
  return read.output;
}
