import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build.mjs';
import { root } from './processes.mjs';

const USUAL_PORT = 4173;

/** Builds when something changed, then serves the built site. `--host` opens it to the room's network. */
export async function serve(args) {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string' }, host: { type: 'boolean', default: false } },
  });
  const port = Number(values.port ?? process.env.PORT ?? USUAL_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`"${values.port ?? process.env.PORT}" is not a port. Give a number between 1 and 65535.`);
    return 1;
  }
  const built = await buildIfStale();
  if (built !== 0) return built;

  const { preview } = await import(pathToFileURL(path.join(root, 'node_modules/vite/dist/node/index.js')).href);
  const options = { port, strictPort: false, ...(values.host ? { host: true } : {}) };
  const server = await preview({ root, logLevel: 'warn', preview: options });
  announce([...server.resolvedUrls.local, ...server.resolvedUrls.network]);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.httpServer.closeAllConnections?.();
      server.close().finally(() => process.exit(0));
    });
  }
  return undefined;
}

function announce(addresses) {
  const list = addresses.join('  ');
  console.log(`
  Démarches à blanc est prêt. Ouvrez cette adresse dans votre navigateur :  ${list}
  Pour arrêter : Ctrl + C.

  Démarches à blanc is ready. Open this address in your browser:  ${list}
  To stop: Ctrl + C.
`);
}
