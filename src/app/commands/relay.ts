import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import encodeQR from 'qr';
import { MemoryStore } from '#workshop/relay/memory-store.ts';
import { addressesHere } from '#workshop/relay/neighbours.ts';
import { RedisStore } from '#workshop/relay/redis-store.ts';
import { createRelay } from '#workshop/relay/relay.ts';

/** Between two starts the secret lies here, so that a restart in the middle of a workshop keeps everybody's seat. */
const SECRET_FILE = path.resolve(import.meta.dirname, '../../../node_modules/.cache/demarches-a-blanc/relay-secret');
/** Whoever guesses the secret holds every seat: thirty-two characters drawn by chance cannot be guessed. */
const SHORTEST_SECRET = 32;
const USUAL_PORT = 4180;
/** So many ports after the wanted one are tried when somebody else has it. */
const MORE_PORTS = 20;

const { env } = process;
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    /** The built site, served beside the relay. */
    site: { type: 'string' },
    /** For this machine alone. */
    local: { type: 'boolean', default: false },
    /** Takes the wanted port or none. */
    'strict-port': { type: 'boolean', default: false },
  },
});

const wanted = Number(values.port ?? env.PORT ?? USUAL_PORT);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`"${values.port ?? env.PORT}" is not a port. Give a number between 1 and 65535.`);
  process.exit(1);
}
if (env.RELAY_SECRET !== undefined && env.RELAY_SECRET.length < SHORTEST_SECRET) {
  console.error(`RELAY_SECRET is too short. Give ${SHORTEST_SECRET} characters or more, drawn by chance.`);
  process.exit(1);
}

const redis = env.REDIS_URL ? new RedisStore(env.REDIS_URL, (problem) => console.error(problem.message)) : undefined;
const app = await createRelay({
  store: redis ?? new MemoryStore(),
  secret: env.RELAY_SECRET ?? (await redis?.secret()) ?? keptSecret(),
  organiserKey: env.RELAY_ORGANISER_KEY,
  trustedProxies: Number(env.RELAY_TRUST_PROXY ?? 0),
  site: values.site,
  isLocal: values.local,
  log: true,
});
const port = await listen();
announce();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Devices come back by themselves, to this relay once it runs again, or to another one of the same store.
  process.once(signal, () => void app.close().finally(() => process.exit(0)));
}

/** Listens on the first free port from the wanted one on. */
async function listen(): Promise<number> {
  const host = values.local ? '127.0.0.1' : '0.0.0.0';
  const last = values['strict-port'] || wanted === 0 ? wanted : wanted + MORE_PORTS;
  for (let each = wanted; ; each += 1) {
    try {
      await app.listen({ port: each, host });
      const bound = app.server.address();
      return typeof bound === 'object' && bound ? bound.port : each;
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE' || each >= last) throw problem;
    }
  }
}

function keptSecret(): string {
  const known = existsSync(SECRET_FILE) ? readFileSync(SECRET_FILE, 'utf8') : '';
  if (known.length >= SHORTEST_SECRET) return known;
  const secret = randomBytes(SHORTEST_SECRET).toString('base64url');
  try {
    mkdirSync(path.dirname(SECRET_FILE), { recursive: true });
    writeFileSync(SECRET_FILE, secret, { mode: 0o600 });
  } catch (problem) {
    console.error(`The secret could not be kept: a restart will close every workshop. (${(problem as Error).message})`);
  }
  return secret;
}

function announce(): void {
  const here = `http://localhost:${port}`;
  const [first] = values.local ? [] : addressesHere();
  if (!values.site) {
    console.log(`The relay listens at ${here}/relay/health${first ? ` and http://${first}:${port}` : ''}`);
    return;
  }
  const room = first && `http://${first}:${port}`;
  console.log(`
  Démarches à blanc est prêt.
  Sur cet ordinateur :  ${here}
${room ? `  Dans la salle :       ${room}\n` : ''}  Pour préparer un atelier :  ${here}/atelier
  Pour arrêter : Ctrl + C.

  Démarches à blanc is ready.
  On this computer:  ${here}
${room ? `  In the room:       ${room}\n` : ''}  To prepare a workshop:  ${here}/atelier
  To stop: Ctrl + C.
`);
  if (room && process.stdout.isTTY) console.log(encodeQR(room, 'term'));
}
