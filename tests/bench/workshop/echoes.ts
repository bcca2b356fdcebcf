import { once } from 'node:events';
import { WebSocket } from 'ws';
import { UPDATE } from './crowd.ts';

/** As many sockets as a crowd has learners, to a server that sends back what it gets. */
export class Echoes {
  readonly #sockets: WebSocket[] = [];
  /** There and back, in ms. */
  times: number[] = [];

  async open(origin: string, count: number) {
    const address = origin.replace('http', 'ws');
    for (let from = 0; from < count; from += 50) {
      const some = [...Array(Math.min(50, count - from))].map(
        () => new WebSocket(address, { perMessageDeflate: false }),
      );
      await Promise.all(some.map((socket) => once(socket, 'open')));
      this.#sockets.push(...some);
    }
  }

  /** Each sends an update once in `every` milliseconds, evenly, for so long. Answers how often in all. */
  async tell(duration: number, every: number): Promise<number> {
    const begun = performance.now();
    const pending: Promise<unknown>[] = [];
    let told = 0;
    while (performance.now() - begun < duration) {
      const due = Math.floor(((performance.now() - begun) / every) * this.#sockets.length);
      for (; told < due; told += 1) {
        const socket = this.#sockets[told % this.#sockets.length];
        if (!socket) break;
        const toldAt = performance.now();
        const back = once(socket, 'message').then(() => this.times.push(performance.now() - toldAt));
        socket.send(UPDATE);
        pending.push(back);
      }
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    await Promise.all(pending);
    return told;
  }

  close() {
    for (const socket of this.#sockets) socket.terminate();
  }
}
