import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import type { Usage } from './usage.ts';

/** A server in a process of its own, so that what it uses is known, and nothing of whoever asks it. */
export interface MeasuredProcess {
  port: number;
  origin: string;
  /** Milliseconds of the processor since it began. */
  cpu(): Promise<number>;
  /** In kB, tidied. */
  memory(): Promise<number>;
  kill(): Promise<void>;
}

export async function startMeasured(file: 'relay-process.ts' | 'echo-process.ts', args: string[] = []) {
  const child = fork(path.join(import.meta.dirname, file), args, {
    execArgv: [...process.execArgv, '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [port] = (await Promise.race([once(child, 'message'), failed(once(child, 'exit'), file)])) as [number];
  const ask = async (what: 'cpu' | 'memory') => {
    const answer = once(child, 'message') as Promise<[Usage]>;
    child.send(what);
    return (await answer)[0][what];
  };
  const measured: MeasuredProcess = {
    port,
    origin: `http://127.0.0.1:${port}`,
    cpu: () => ask('cpu'),
    memory: () => ask('memory'),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
  return measured;
}

async function failed(exit: Promise<unknown>, file: string): Promise<never> {
  await exit;
  throw new Error(`${file} ended before it was ready.`);
}
