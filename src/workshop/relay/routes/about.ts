import type { FastifyInstance } from 'fastify';
import { type Here, RELAY } from '#workshop/protocol.ts';
import { addressesHere, isFromHere } from '#workshop/relay/neighbours.ts';
import { Refusal } from '#workshop/relay/refusal.ts';
import type { RelayParts } from '#workshop/relay/relay-parts.ts';

/** What a relay says of itself. */
export function aboutRoutes(app: FastifyInstance, { store, access, options }: RelayParts): void {
  const { trustedProxies, organiserKey, isLocal } = options;
  let reachedByOthers = false;
  app.addHook('onRequest', (request, _reply, done) => {
    // Once is enough: to ask for the machine's addresses with each request would cost more than all the rest.
    reachedByOthers ||= !isFromHere(request, trustedProxies);
    done();
  });

  app.get(`${RELAY}/health`, async (_request, reply) => {
    const isWell = await store.isWell();
    return reply.code(isWell ? 200 : 503).send({ relay: 'demarches-a-blanc', store: isWell ? 'well' : 'unreachable' });
  });

  app.get(`${RELAY}/here`, async (request): Promise<Here> => {
    const isHere = isFromHere(request, trustedProxies);
    if (!isHere) access.claimsOf(request, 'trainer');
    const bound = app.server.address();
    if (bound === null || typeof bound === 'string') throw new Refusal('fault');
    const listensToOthers = !isLocal && bound.address !== '127.0.0.1' && bound.address !== '::1';
    return {
      addresses: listensToOthers ? addressesHere().map((address) => `http://${address}:${bound.port}`) : [],
      listensToOthers,
      reachedByOthers,
      mayCreate: isHere && !organiserKey,
    };
  });
}
