import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
};

interface Answer {
  status: number;
  type: string;
  plain: Buffer;
  br?: Buffer;
  gzip?: Buffer;
}

/** A static host as one rents it: compressed ahead of time, unknown addresses answered by the app's own page. */
export interface StaticHost {
  origin: string;
  close: () => void;
}

export async function openHost(dist: string, extra: Record<string, Buffer>): Promise<StaticHost> {
  const answers = new Map<string, Answer>();
  const answerTo = (address: string): Answer => {
    const known = answers.get(address) ?? prepare(address, dist, extra);
    answers.set(address, known);
    return known;
  };
  const server = createServer((request, response) => send(request, response, answerTo(pathOf(request))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pathOf(request: IncomingMessage): string {
  return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
}

function prepare(address: string, dist: string, extra: Record<string, Buffer>): Answer {
  const file = path.join(dist, address);
  const isFile = file.startsWith(dist) && existsSync(file) && statSync(file).isFile();
  const isPage = !isFile && path.extname(address) === '';
  const plain =
    extra[address] ?? (isFile || isPage ? readFileSync(isFile ? file : path.join(dist, 'index.html')) : undefined);
  if (!plain) return { status: 404, type: 'text/plain', plain: Buffer.from('not found') };
  const type = TYPES[isPage ? '.html' : path.extname(address)] ?? 'application/octet-stream';
  if (!/text|javascript|json|svg/.test(type)) return { status: 200, type, plain };
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return { status: 200, type, plain, br: brotliCompressSync(plain, quality), gzip: gzipSync(plain, { level: 9 }) };
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding =
    answer.br && accepted.includes('br') ? 'br' : answer.gzip && accepted.includes('gzip') ? 'gzip' : undefined;
  const body = (encoding && answer[encoding]) ?? answer.plain;
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': body.length,
    'cache-control': answer.type.startsWith('text/html') ? 'no-cache' : 'public, max-age=31536000, immutable',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  response.end(body);
}
