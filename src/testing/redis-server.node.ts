import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Redis } from 'ioredis';

/** A Redis of its own, on a free port, which keeps nothing on the disk. */
export interface RedisServer {
  url: string;
  pid: number;
  /** Kills it, so that it forgets everything; it can be started again at the same address. */
  kill(): Promise<void>;
  start(): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts `redis-server`, or `valkey-server`; undefined on a machine that has neither. */
export async function startRedis(): Promise<RedisServer | undefined> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'redis-'));
  for (const program of ['redis-server', 'valkey-server']) {
    const server = new Server(program, port, folder);
    if (await server.start()) return server;
  }
  rmSync(folder, { recursive: true, force: true });
  return undefined;
}

class Server implements RedisServer {
  readonly #program: string;
  readonly #port: number;
  readonly #folder: string;
  #child: ChildProcess | undefined;

  constructor(program: string, port: number, folder: string) {
    this.#program = program;
    this.#port = port;
    this.#folder = folder;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  async start(): Promise<boolean> {
    const settings = ['--port', String(this.#port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const child = spawn(this.#program, [...settings, '--dir', this.#folder], { stdio: 'ignore' });
    const isThere = await Promise.race([once(child, 'spawn').then(() => true), once(child, 'error').then(() => false)]);
    if (!isThere) return false;
    this.#child = child;
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    const client = new Redis(this.url, { maxRetriesPerRequest: null, retryStrategy: () => 10 });
    client.on('error', () => undefined);
    await client.ping();
    client.disconnect();
    return true;
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
