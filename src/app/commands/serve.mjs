import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build.mjs';
import { runTsx } from './processes.mjs';

const USUAL_PORT = '4173';

/**
 * Builds when something changed, then serves the built site and the relay of the room's workshops; `--local` for this
 * machine alone. `relay` serves the relay without a site.
 */
export async function serve(args) {
  const { port, flags } = read(args);
  const built = await buildIfStale();
  if (built !== 0) return built;
  return runTsx('src/app/commands/relay.ts', [
    '--site',
    'dist',
    '--port',
    port ?? process.env.PORT ?? USUAL_PORT,
    ...flags,
  ]);
}

export async function relay(args) {
  const { port, flags } = read(args);
  return runTsx('src/app/commands/relay.ts', [...(port === undefined ? [] : ['--port', port]), ...flags]);
}

function read(args) {
  const options = {
    port: { type: 'string' },
    local: { type: 'boolean', default: false },
    'strict-port': { type: 'boolean', default: false },
  };
  const { values } = parseArgs({ args, options });
  return {
    port: values.port,
    flags: ['local', 'strict-port'].filter((flag) => values[flag]).map((flag) => `--${flag}`),
  };
}
