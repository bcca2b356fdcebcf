import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The built site on a server that only hands out files, below some path: there is no relay. */
export class PlainSite {
  base = '';
  /** Where the site lies on its host. */
  readonly folder: string;
  /** Changes a file on its way out, as a new version of the site would have it. */
  change = (_file: string, body: Buffer): Buffer | string => body;
  #server: Server | undefined;

  constructor(folder = '/') {
    this.folder = folder;
  }

  async start(): Promise<void> {
    const site = path.resolve(import.meta.dirname, '../..', process.env.E2E_SITE ?? 'dist');
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site.example');
      const asked = pathname.startsWith(this.folder) ? pathname.slice(this.folder.length) : 'elsewhere.html';
      const file = path.extname(asked) ? asked : 'index.html';
      readFile(path.join(site, file)).then(
        (body) => {
          const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
          response.writeHead(request.method === 'GET' ? 200 : 405, { 'content-type': type });
          response.end(this.change(file, body));
        },
        () => response.writeHead(404).end(),
      );
    }).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.base = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}
