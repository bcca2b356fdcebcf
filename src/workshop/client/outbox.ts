import type { Line } from '#workshop/client/line.ts';
import { RelayRefusal } from '#workshop/client/links.ts';
import { backOff } from '#workshop/client/waking.ts';

/** What is to be told of one thing; the latest counts, whatever was told before. */
type Send = () => Promise<void>;

/** The line up: tells the relay the latest of each thing, one after the other, again and again until it has arrived. */
export class Outbox {
  readonly #line: Line;
  readonly #waiting = new Map<string, Send>();
  #sending = false;
  #closed = false;

  constructor(line: Line) {
    this.#line = line;
  }

  /** `send` is asked when its turn comes, so that it tells the latest; it may be asked again. */
  put(what: string, send: Send): void {
    // What was waiting keeps its turn.
    this.#waiting.set(what, send);
    void this.#work();
  }

  close(): void {
    this.#closed = true;
    this.#waiting.clear();
  }

  async #work(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    let failures = 0;
    for (;;) {
      const [next] = this.#waiting;
      if (!next || this.#closed) break;
      const [what, send] = next;
      this.#waiting.delete(what);
      try {
        await send();
        failures = 0;
      } catch (problem) {
        const { refusal = undefined, retryAfter = 0 } = problem instanceof RelayRefusal ? problem : {};
        if (!refusal) throw problem;
        if (this.#line.refused(refusal)) break;
        // It will not become readable or shorter by being sent again: this is our own mistake, to be seen.
        if (refusal === 'malformed' || refusal === 'too-long') {
          globalThis.reportError?.(problem);
          continue;
        }
        if (!this.#waiting.has(what)) this.#waiting.set(what, send);
        failures += 1;
        await this.#line.waking.pause(Math.max(retryAfter * 500, backOff(failures)));
      }
    }
    this.#sending = false;
  }
}
