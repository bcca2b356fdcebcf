import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Without these, no page can be drawn: they are copied before the worker is ready. */
const FIRST = /^(?:index\.html|favicon\.svg|assets\/(?:base|start|rolldown-runtime|home|storage)-[^/]+\.(?:js|css))$/;
const PUBLIC = ['favicon.svg', 'manifest.webmanifest', 'icon-192.png', 'icon-512.png', 'icon-maskable.png'];

/** Writes the worker that keeps a copy of the whole site on the device, with the list of its files. */
export const offlineCopy = (): Plugin => {
  let root = '.';
  return {
    name: 'offline-copy',
    apply: (config, { command }) => command === 'build' && config.mode !== 'usb',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: workerFor(bundle, root) });
      },
    },
  };
};

/** The worker's source, for a site made of these files. */
export function workerFor(bundle: Rolldown.OutputBundle, root: string): string {
  const built = Object.values(bundle)
    .filter(({ fileName }) => !/^(?:404\.html|sw\.js)$|\.map$/.test(fileName))
    .map((file): [string, string | Uint8Array] => [file.fileName, file.type === 'chunk' ? file.code : file.source]);
  const still = PUBLIC.flatMap((name): [string, Uint8Array][] => {
    const file = path.join(root, 'public', name);
    return existsSync(file) ? [[name, readFileSync(file)]] : [];
  });
  const files = [...built, ...still]
    .map(([name, source]): [string, string, number] => [
      name,
      createHash('sha256').update(source).digest('hex').slice(0, 12),
      Buffer.byteLength(source),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const list = JSON.stringify(files);
  const version = createHash('sha256').update(list).digest('hex').slice(0, 12);
  const first = files.flatMap(([name]) => (FIRST.test(name) ? [name] : []));
  const source = readFileSync(path.join(import.meta.dirname, '../offline/worker.js'), 'utf8');
  return `const VERSION = '${version}';\nconst FILES = ${list};\nconst FIRST = ${JSON.stringify(first)};\n${source}`;
}
