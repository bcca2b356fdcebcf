import { type LinkStatus, RelayRefusal } from '#workshop/client/links.ts';
import { FIRST_WORD, Passage, POLL_PATIENCE, QUIET, SHORT_LIVED } from '#workshop/client/passage.ts';
import { readEvents } from '#workshop/client/read-events.ts';
import { ask, type Reach } from '#workshop/client/requests.ts';
import { backOff, type Wake, Waking } from '#workshop/client/waking.ts';
import { KEEP_ALIVE, type Update } from '#workshop/protocol.ts';

interface LineOptions extends Reach {
  token: string;
  onUpdate: (update: Update) => void;
  onStatus: () => void;
  /** How long a stream may tell nothing at first, in ms, before it is taken to be held back on the way. */
  firstWord?: number;
  /** How long a stream that has told something may be silent, in ms, before it is taken to be dead. */
  silence?: number;
  /** The relay has been started again and knows nothing: what the trainer's device does about it. */
  revive?: () => Promise<void>;
}

/** A relay that has just started is asked again so soon. */
const WAKING_AGAIN = 500;
/** A page that nobody has seen for so long lets go of its stream: a browser has few for each address. */
const UNSEEN = 60_000;
/** The relay is never silent for so long: somebody has gone out of reach of one network and into another. */
const SILENCE = 2.5 * KEEP_ALIVE;

/** The line down: keeps a device told by its relay, whatever happens on the way, until it is closed or the workshop is over. */
export class Line {
  readonly waking = new Waking();
  readonly #options: LineOptions;
  #status: LinkStatus = 'connecting';
  #cutSince: number | undefined = Date.now();
  #failures = 0;
  readonly #passage = new Passage();
  #mark = '';
  #closed = false;
  #heardAt = 0;
  #reading: AbortController | undefined;

  constructor(options: LineOptions) {
    this.#options = options;
    this.waking.subscribe((what) => this.#lookAgain(what));
    void this.#run();
  }

  get status(): LinkStatus {
    return this.#status;
  }

  get cutSince(): number | undefined {
    return this.#cutSince;
  }

  close(): void {
    this.#closed = true;
    this.#reading?.abort();
    this.waking.close();
  }

  /** Takes note of what a request of this device was told: that all is over, or that this token is good for nothing. */
  refused(refusal: RelayRefusal['refusal']): boolean {
    if (refusal === 'over') this.#end('over');
    else if (refusal === 'no-token' || refusal === 'not-allowed') this.#end('refused');
    else return false;
    return true;
  }

  async #run(): Promise<void> {
    while (!this.#closed) {
      if (this.waking.isHidden && Date.now() - this.#heardAt > UNSEEN && this.#heardAt > 0) {
        await this.waking.pause(UNSEEN);
        continue;
      }
      const wait = await this.#once().then(
        () => 0,
        (problem: unknown) => this.#afterProblem(problem),
      );
      if (this.#closed) return;
      if (wait !== undefined) this.#set('cut');
      await this.waking.pause(wait ?? 0);
    }
  }

  #once(): Promise<void> {
    return this.#passage.bearsStreams ? this.#stream() : this.#poll();
  }

  /** How long to wait before the next try; undefined when there is nothing to wait for. */
  async #afterProblem(problem: unknown): Promise<number | undefined> {
    const refusal = problem instanceof RelayRefusal ? problem.refusal : 'unreachable';
    if (this.refused(refusal)) return undefined;
    if (refusal === 'waking') {
      const revived = await this.#options.revive?.().then(
        () => true,
        () => false,
      );
      return revived ? 0 : WAKING_AGAIN * (0.5 + Math.random() / 2);
    }
    this.#failures += 1;
    return backOff(this.#failures);
  }

  async #stream(): Promise<void> {
    const reading = this.#begin();
    const { token, firstWord = FIRST_WORD, silence = SILENCE } = this.#options;
    const began = Date.now();
    let told = false;
    const heldBack = setTimeout(() => {
      this.#passage.heldBack();
      reading.abort();
    }, firstWord);
    const unseen = setInterval(() => {
      if (this.waking.isHidden) reading.abort();
    }, UNSEEN);
    const silent = setInterval(() => {
      if (told && Date.now() - this.#heardAt > silence) reading.abort();
    }, silence / 4);
    try {
      const accept = 'text/event-stream';
      const { body } = await ask('/events', { ...this.#options, token, accept, signal: reading.signal });
      if (!body) throw new RelayRefusal('unreachable');
      await readEvents(
        body,
        ({ event, data }) => {
          if (event !== 'update') return;
          told = true;
          clearTimeout(heldBack);
          this.#hear(JSON.parse(data) as Update);
        },
        () => {
          this.#heardAt = Date.now();
        },
      );
    } catch (problem) {
      // A stream that broke after it had worked is tried again at once.
      if (!told) throw problem;
    } finally {
      clearTimeout(heldBack);
      clearInterval(unseen);
      clearInterval(silent);
    }
    if (!told && !this.#closed) throw new RelayRefusal('unreachable');
    this.#passage.ended(Date.now() - began);
  }

  async #poll(): Promise<void> {
    const reading = this.#begin();
    const [began, mark] = [Date.now(), this.#mark];
    const patience = setTimeout(() => reading.abort(), POLL_PATIENCE);
    try {
      const { token } = this.#options;
      const path = `/poll?since=${encodeURIComponent(this.#mark)}`;
      const answer = await ask(path, { ...this.#options, token, signal: reading.signal });
      this.#heardAt = Date.now();
      this.#hear((await answer.json()) as Update);
    } finally {
      clearTimeout(patience);
    }
    // The same answer at once was kept by something on the way.
    if (mark === this.#mark && Date.now() - began < SHORT_LIVED) await this.waking.pause(SHORT_LIVED);
    // What is asked for again at once is not cut in between.
    if (!this.#closed) return this.#once();
  }

  #begin(): AbortController {
    this.#reading = new AbortController();
    return this.#reading;
  }

  #hear(update: Update): void {
    if (this.#closed) return;
    this.#failures = 0;
    if (update.mark) this.#mark = update.mark;
    this.#options.onUpdate(update);
    if (update.over) this.#end('over');
    else this.#set('live');
  }

  /** A line that has been quiet for long may be dead without knowing, and one through a network that is gone is. */
  #lookAgain(what: Wake | undefined): void {
    const isOtherNetwork = what === 'online' || what === 'offline';
    if (isOtherNetwork || Date.now() - this.#heardAt > QUIET) this.#reading?.abort();
  }

  #end(status: 'over' | 'refused'): void {
    this.#set(status);
    this.close();
  }

  #set(status: LinkStatus): void {
    if (status === this.#status || this.#closed) return;
    // Not told yet is not cut.
    if (status === 'cut' && this.#status === 'connecting' && this.#failures < 2) return;
    this.#status = status;
    this.#cutSince = status === 'live' ? undefined : (this.#cutSince ?? Date.now());
    this.#options.onStatus();
  }
}
