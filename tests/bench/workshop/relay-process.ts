import process from 'node:process';
import { MemoryStore } from '#workshop/relay/memory-store.ts';
import { RedisStore } from '#workshop/relay/redis-store.ts';
import { createRelay } from '#workshop/relay/relay.ts';
import { tellUsage } from './usage.ts';

/** One relay, as `npm run relay` runs it, in a process of its own that tells what it uses. */
const [, , port = '0', redisUrl] = process.argv;
const app = await createRelay({
  store: redisUrl ? new RedisStore(redisUrl) : new MemoryStore(),
  secret: 'a secret of the bench, where nothing is secret',
  organiserKey: 'bench',
  // The crowd says of each room that it comes from another address.
  trustedProxies: 1,
});
await app.listen({ port: Number(port), host: '127.0.0.1' });
tellUsage(app.server);
