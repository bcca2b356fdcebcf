import path from 'node:path';
import sse from '@fastify/sse';
import files from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { LARGEST_BODY, RELAY } from '#workshop/protocol.ts';
import { Access } from '#workshop/relay/access.ts';
import { Lines, Pace } from '#workshop/relay/holders.ts';
import { measure } from '#workshop/relay/metrics.ts';
import { type RelayOptions, USUAL } from '#workshop/relay/options.ts';
import { answerRefusals, Refusal, refusalOf, refuse } from '#workshop/relay/refusal.ts';
import type { RelayParts } from '#workshop/relay/relay-parts.ts';
import { aboutRoutes } from '#workshop/relay/routes/about.ts';
import { channelRoutes } from '#workshop/relay/routes/channels.ts';
import { deviceRoutes } from '#workshop/relay/routes/devices.ts';
import { eventRoutes } from '#workshop/relay/routes/events.ts';
import { workshopRoutes } from '#workshop/relay/routes/workshops.ts';
import { Tokens } from '#workshop/relay/tokens.ts';

/** What a browser is told with every answer: to take files for what they are, to name no page to others, to open the camera alone. */
const PROTECTION = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
};

/** How often arriving requests are looked at for having taken too long. */
const LOOKED_AT_EVERY = 1_000;

/**
 * A relay, ready to listen: plain HTTP below `/relay/`, and the built site beside it where one is given. It closes the store
 * when it is closed.
 */
export async function createRelay(given: RelayOptions): Promise<FastifyInstance> {
  const options = { ...USUAL, ...defined(given) };
  const { store, secret, site, log, trustedProxies, requestTimeout, keepAlive, pace, lines } = options;
  const app = Fastify({
    // Warnings and faults; requests are counted, not told one by one.
    logger: log && { level: 'warn' },
    bodyLimit: LARGEST_BODY,
    trustProxy: (_address: string, hop: number) => hop < trustedProxies,
    requestTimeout,
    http: {
      headersTimeout: requestTimeout,
      connectionsCheckingInterval: Math.min(LOOKED_AT_EVERY, requestTimeout),
    },
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 40 },
    // Addresses that cannot be read never reach a route.
    frameworkErrors: (error, _request, reply) => void refuse(reply, refusalOf(error)),
  });
  const tokens = new Tokens(secret);
  const parts: RelayParts = {
    store,
    tokens,
    access: new Access(tokens, store, new Pace(pace)),
    lines: new Lines(lines),
    options,
  };
  answerRefusals(app);
  await app.register(sse, { heartbeatInterval: keepAlive, serializer: String });
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith(`${RELAY}/`)) reply.header('cache-control', 'no-store');
    reply.headers(PROTECTION);
    done();
  });
  measure(app, store);
  for (const routes of [aboutRoutes, workshopRoutes, deviceRoutes, eventRoutes, channelRoutes]) routes(app, parts);
  if (site) await serveSite(app, site);
  app.setNotFoundHandler((request, reply) => {
    const { method, url, headers } = request;
    const isPage = site && (method === 'GET' || method === 'HEAD') && !url.startsWith(`${RELAY}/`);
    const [address = ''] = url.split(/[?#]/);
    const wantsPage = headers.accept?.includes('text/html') && !path.posix.extname(address);
    // Every address of the app is one page, which looks at the address itself.
    if (isPage && wantsPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return refuse(reply, new Refusal('not-found'));
  });
  app.addHook('onClose', () => store.close());
  return app;
}

async function serveSite(app: FastifyInstance, site: string): Promise<void> {
  await app.register(files, {
    root: path.resolve(site),
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (response, file) => {
      // The build names these after what is in them.
      const isForever = file.includes(`${path.sep}assets${path.sep}`);
      response.setHeader('cache-control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** An option that is given as undefined is one that was not given. */
function defined<O extends object>(options: O): O {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as O;
}
