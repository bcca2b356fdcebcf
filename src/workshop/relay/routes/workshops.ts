import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BurstyRateLimiter, RateLimiterMemory } from 'rate-limiter-flexible';
import {
  CODE_ALPHABET,
  CODE_LENGTH,
  type Created,
  createSchema,
  type Joined,
  joinSchema,
  LIFETIME,
  MOST_SEATS,
  RELAY,
  readCode,
  reviveSchema,
} from '#workshop/protocol.ts';
import { bodyOf } from '#workshop/relay/access.ts';
import { isFromHere, neighbourhoodOf } from '#workshop/relay/neighbours.ts';
import { Refusal } from '#workshop/relay/refusal.ts';
import type { RelayParts } from '#workshop/relay/relay-parts.ts';
import type { WorkshopHead } from '#workshop/relay/store.ts';

/** Two workshops hardly ever draw the same code of forty bits. */
const MOST_DRAWS = 5;

/** Beginning a workshop, coming in, beginning again after the relay was restarted, ending. */
export function workshopRoutes(app: FastifyInstance, { store, tokens, access, options }: RelayParts): void {
  const { now, joins, creations, trustedProxies, organiserKey } = options;
  const joining = new BurstyRateLimiter(
    new RateLimiterMemory({ points: joins.perMinute, duration: 60 }),
    new RateLimiterMemory({ keyPrefix: 'burst', points: Math.max(0, joins.burst - joins.perMinute), duration: 600 }),
  );
  const creating = new RateLimiterMemory({ points: creations, duration: 60 });

  app.post(`${RELAY}/workshops`, async (request, reply) => {
    await within(creating, request);
    const { kind, organiserKey: key } = bodyOf(createSchema, request.body);
    const may = isSame(key, organiserKey) || (!organiserKey && isFromHere(request, trustedProxies));
    if (!may) throw new Refusal('organiser-key');
    const id = randomBytes(12).toString('base64url');
    const until = now() + LIFETIME;
    const code = await drawCode((drawn) => store.create({ id, kind, code: drawn, until }));
    const claims = { workshop: id, kind, code };
    const created: Created = {
      workshop: id,
      code,
      trainerToken: tokens.sign({ ...claims, role: 'trainer' }, until),
      screenToken: tokens.sign({ ...claims, role: 'screen' }, until),
      until,
    };
    return reply.code(201).send(created);
  });

  app.post(`${RELAY}/join`, async (request): Promise<Joined> => {
    const { code: typed, token } = bodyOf(joinSchema, request.body);
    const kept = token === undefined ? undefined : access.read(token);
    const code = readCode(typed);
    // Whoever has a seat comes back to it, however many there are who come back at the same moment.
    if (token !== undefined && kept && kept.code === code && kept.role !== 'trainer') {
      const head = await store.find(kept.workshop);
      if (head) return { ...joinedAs(head, kept.role, kept.seat), token };
      if (!(await access.isOver(kept.workshop))) throw new Refusal('waking', 1);
    }
    await within(joining, request);
    const head = code === undefined ? undefined : await store.findByCode(code);
    if (!head) throw new Refusal('no-such-code');
    const claims = { workshop: head.id, kind: head.kind, code: head.code };
    if (head.kind === 'presentation') {
      return { ...joinedAs(head, 'screen'), token: tokens.sign({ ...claims, role: 'screen' }, head.until) };
    }
    const state = await store.read(head.id);
    if (state?.control && !state.control.value.open) throw new Refusal('door-closed');
    const seat = await store.takeSeat(head.id, MOST_SEATS, now());
    if (seat === undefined) throw new Refusal('full');
    return { ...joinedAs(head, 'learner', seat), token: tokens.sign({ ...claims, role: 'learner', seat }, head.until) };
  });

  app.post(`${RELAY}/revive`, {
    onRequest: async (request) => void access.claimsOf(request, 'trainer'),
    handler: async (request, reply) => {
      const { workshop, code, exp, kind } = access.claimsOf(request, 'trainer');
      const { seats } = bodyOf(reviveSchema, request.body);
      if (await access.isOver(workshop)) throw new Refusal('over');
      await store.create({ id: workshop, kind, code, until: exp * 1000 }, Math.min(seats, MOST_SEATS));
      return reply.code(204).send();
    },
  });

  app.delete(`${RELAY}/workshop`, async (request, reply) => {
    const { head } = await access.of(request, 'trainer');
    await store.end(head.id);
    return reply.code(204).send();
  });
}

function joinedAs({ id, kind }: WorkshopHead, role: Joined['role'], seat?: number): Omit<Joined, 'token'> {
  return { workshop: id, kind, role, ...(seat === undefined ? {} : { seat }) };
}

async function drawCode(isFree: (code: string) => Promise<boolean>): Promise<string> {
  for (let draws = 0; draws < MOST_DRAWS; draws += 1) {
    const letters = Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]);
    const code = letters.join('');
    if (await isFree(code)) return code;
  }
  throw new Error('No free code was found.');
}

/** Refuses with `too-often` once an address has asked as often as it may. */
async function within(limiter: Pick<RateLimiterMemory, 'consume'>, request: FastifyRequest): Promise<void> {
  try {
    await limiter.consume(neighbourhoodOf(request));
  } catch (problem) {
    if (problem instanceof Error) throw problem;
    const { msBeforeNext = 1000 } = problem as { msBeforeNext?: number };
    throw new Refusal('too-often', Math.max(1, Math.ceil(msBeforeNext / 1000)));
  }
}

/** Compares without telling by its speed how much was right. */
function isSame(given: string | undefined, wanted: string | undefined): boolean {
  if (given === undefined || !wanted) return false;
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
