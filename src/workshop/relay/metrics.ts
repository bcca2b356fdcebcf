import { timingSafeEqual } from 'node:crypto';
import process from 'node:process';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { RELAY } from '#workshop/protocol.ts';
import type { RelayStore } from '#workshop/relay/store.ts';

/** Lines that stay open: how long they lasted says nothing of the relay. */
const STREAMS = new Set([`${RELAY}/events`, `${RELAY}/channels/:channel`]);
/** From an ordinary answer on the same machine to one that a person notices. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

interface MetricsOptions {
  /**
   * Whoever shows it (`Authorization: Bearer …`) may read, from anywhere; without it, only this machine may. By default
   * what stands in the environment.
   */
  metricsKey?: string | undefined;
}

/**
 * Counts what a relay does, and says so at `/relay/metrics` in the format of Prometheus. Only numbers: no code, no seat, no
 * address stands in them. To be called before the routes are added.
 */
export function measure(app: FastifyInstance, store: RelayStore, options: MetricsOptions = {}) {
  const { metricsKey = process.env.RELAY_METRICS_KEY } = options;
  const registry = new Registry();
  const registers = [registry];
  const seconds = new Histogram({
    name: 'relay_request_seconds',
    help: 'Requests that were answered, and how long it took, in seconds; streams are left out.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const refusals = new Counter({
    name: 'relay_refusals_total',
    help: 'What was refused, by the name of the refusal.',
    labelNames: ['refusal'],
    registers,
  });
  const streams = new Gauge({
    name: 'relay_streams',
    help: 'Event streams that are open, by route.',
    labelNames: ['route'],
    registers,
  });
  const lookIntoStore = countStore(store, registers);

  // With callbacks: these run with every update of every learner, and a promise each would be felt.
  app.addHook('onRequest', (request, reply, done) => {
    if (isStream(request)) {
      const line = { route: routeOf(request) };
      streams.inc(line);
      reply.raw.once('close', () => streams.dec(line));
    }
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    const refusal =
      reply.statusCode >= 400 && typeof payload === 'string' && /"refusal":"([a-z-]+)"/.exec(payload)?.[1];
    if (refusal) refusals.inc({ refusal });
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    if (!isStream(request)) {
      const { method } = request;
      seconds.observe({ method, route: routeOf(request), status: reply.statusCode }, reply.elapsedTime / 1000);
    }
    done();
  });
  app.get(`${RELAY}/metrics`, async (request, reply) => {
    // As if there were nothing: whoever may not read it need not know that it is there.
    if (!mayRead(request, metricsKey)) return reply.code(404).send({ refusal: 'not-found' });
    await lookIntoStore();
    return answer(reply, registry);
  });
}

async function answer(reply: FastifyReply, registry: Registry) {
  return reply.type(registry.contentType).send(await Registry.merge([registry, ofThisProcess()]).metrics());
}

const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none';

const isStream = (request: FastifyRequest): boolean => request.method === 'GET' && STREAMS.has(routeOf(request));

/** Answers what looks into the store, to be done before each reading. */
function countStore(store: RelayStore, registers: Registry[]): () => Promise<void> {
  const isUp = new Gauge({ name: 'relay_store_up', help: 'Whether the store answers: 1 or 0.', registers });
  const workshops = new Gauge({ name: 'relay_workshops', help: 'Workshops in the store.', registers });
  const seats = new Gauge({ name: 'relay_seats', help: 'Seats that were taken in them.', registers });
  return async () => {
    const count = await store.count().catch(() => undefined);
    isUp.set(count ? 1 : 0);
    if (!count) return;
    workshops.set(count.workshops);
    seats.set(count.seats);
  };
}

let machine: Registry | undefined;

/** Memory, processor, event loop: of the process, whatever runs in it, and only once somebody asks. */
function ofThisProcess(): Registry {
  if (!machine) {
    machine = new Registry();
    collectDefaultMetrics({ register: machine });
  }
  return machine;
}

function mayRead({ headers, socket }: FastifyRequest, metricsKey: string | undefined): boolean {
  if (metricsKey) return isSame(headers.authorization ?? '', `Bearer ${metricsKey}`);
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isForwarded && /^(::ffff:)?127[.]|^::1$/.test(socket.remoteAddress ?? '');
}

function isSame(told: string, kept: string): boolean {
  const [one, other] = [Buffer.from(told), Buffer.from(kept)];
  return one.length === other.length && timingSafeEqual(one, other);
}
