import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';

/** What a process has used so far. */
export interface Usage {
  /** Of the processor, in milliseconds, by the program and by the system for it. */
  cpu: number;
  /** In kB, after what is not needed any more was thrown away. */
  memory: number;
}

/** Tells the port, then, whenever it is asked, what this process uses. */
export function tellUsage(server: Server) {
  process.on('message', (what) => {
    const { user, system } = process.cpuUsage();
    if (what === 'memory') for (let turn = 0; turn < 3; turn += 1) globalThis.gc?.();
    const usage: Usage = { cpu: (user + system) / 1000, memory: process.memoryUsage.rss() / 1024 };
    process.send?.(usage);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.((server.address() as AddressInfo).port);
}
