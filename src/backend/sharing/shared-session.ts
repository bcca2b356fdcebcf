import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import type { Channel } from '#backend/channel.ts';
import { LOG_FORMAT, type LogStorage } from '#backend/log-storage.ts';
import { GesturesSoFar } from '#backend/sharing/gestures-so-far.ts';
import { heard, tell } from '#backend/sharing/hearing.ts';
import type { Gesture, Glimpse, Message, Side, Told } from '#backend/sharing/messages.ts';
import { type OtherWindow, OtherWindows } from '#backend/sharing/other-windows.ts';
import { isMessage } from '#backend/sharing/read-message.ts';
import { sameLines } from '#backend/sharing/same-lines.ts';
import { STAGE_AT_FIRST, type Stage } from '#backend/sharing/stage.ts';
import type { Transport } from '#backend/sharing/transport.ts';
import type { Entry } from '#domain/log.ts';

/** A line of the shared log, and at whose window it was done. */
export interface SignedLine {
  entry: Entry;
  by: Side;
}

/** What the private window leaves with the others, and how often it had done so: the latest counts. */
interface Entrusted {
  kept: unknown;
  turn: number;
}

/** What a window keeps of the session while it is reloaded, and no longer than it is open. */
export interface KeptCopy {
  read(): { session: Uint8Array; entrusted?: Entrusted } | undefined;
  /** Handed over as a question: it is asked once for many changes. */
  write(copy: () => { session: Uint8Array; entrusted?: Entrusted | undefined }): void;
}

interface SharedSessionOptions {
  side: Side;
  transport: Transport;
  kept?: KeptCopy;
  /** Looks on and changes nothing: neither the session nor what the windows agree on. */
  watches?: boolean;
}

/** What an update looks like that says nothing. */
const NOTHING = encodeStateAsUpdate(new Doc());

/**
 * One session in several windows. Every window holds the whole of it (a Yjs document: the log and the state of the stage), so
 * that any of them may be closed, reloaded or crash, and what two do at the same moment ends in the same order in all.
 * `storage` and `channel` are what a `SessionStore` asks for.
 */
export class SharedSession {
  /** What tells this window from the others. */
  readonly id: string;
  readonly side: Side;
  readonly watches: boolean;
  readonly storage: LogStorage;
  readonly channel: Channel;
  readonly #doc = new Doc();
  readonly #map = this.#doc.getMap('stage');
  readonly #transport: Transport;
  readonly #kept: KeptCopy | undefined;
  readonly #others = new OtherWindows();
  #stage = STAGE_AT_FIRST;
  #entrusted: Entrusted | undefined;
  #isClosed = false;
  readonly #gestures: GesturesSoFar;
  /** The lines last told to the store. */
  #told: { session: string; lines: readonly SignedLine[] };
  readonly #onAppended = new Set<(session: string, since: number) => void>();
  readonly #onChange = new Set<() => void>();
  readonly #onGesture = new Set<(told: Told) => void>();
  readonly #onTurn = new Set<(page: string | undefined) => void>();
  readonly #onGlimpse = new Set<(glimpse: Glimpse) => void>();
  readonly #onAnew = new Set<() => void>();

  constructor({ side, transport, kept, watches = false }: SharedSessionOptions) {
    this.side = side;
    this.watches = watches;
    this.id = `${side}-${this.#doc.clientID}`;
    this.#gestures = new GesturesSoFar(this.id);
    this.#transport = transport;
    this.#kept = kept;
    const copy = kept?.read();
    if (copy) applyUpdate(this.#doc, copy.session);
    this.#entrusted = copy?.entrusted;
    this.#stage = this.#readStage();
    this.#told = { session: this.#session, lines: this.#inSight() };
    this.storage = {
      lasting: true,
      merges: true,
      load: async () => ({
        session: this.#session,
        format: LOG_FORMAT,
        lines: this.#inSight().map(({ entry }) => entry),
      }),
      start: async () => {
        this.#newRound();
        return sessionOf(this.#stage);
      },
      current: async () => this.#session,
      append: async (session, _, entries) => this.goOn(entries, session),
      begun: async () => [],
    };
    this.channel = {
      // The document itself tells the others.
      appended: () => {},
      onAppended: (listener) => this.#onAppended.add(listener),
    };
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => this.#changed(update, origin === transport));
    transport.listen((message) => {
      if (isMessage(message)) this.#hear(message);
    });
    transport.onLost?.(() => this.#tellWhole());
    transport.onBack?.(() => this.hello());
    this.hello();
  }

  /** Tells the others that this window is there and what was done on its page, and asks for what it lacks. */
  hello(): void {
    this.#send({ say: 'hello', side: this.side, knows: encodeStateVector(this.#doc) });
    for (const told of this.#gestures.all) this.#send({ say: 'gesture', told });
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** Changes what the windows agree on. */
  set(change: Partial<Stage>): void {
    if (this.watches) return;
    this.#doc.transact(() => {
      for (const [key, value] of Object.entries(change)) this.#map.set(key, value);
    });
  }

  /** The other windows that are open; the same list as long as none comes or goes. */
  get windows(): readonly OtherWindow[] {
    return this.#others.list;
  }

  /** Asks who is there. A window that never answers is forgotten; to be called every few seconds. */
  look(): void {
    if (this.#others.ask()) tell(this.#onChange, undefined);
    this.#send({ say: 'who' });
  }

  /** Hears of changes of the stage and of windows that come or go. */
  subscribe = (listener: () => void): (() => void) => heard(this.#onChange, listener);

  /** Whether what is done on the stage of this window counts: its side has the hand, it was touched last and does not stand still. */
  get acts(): boolean {
    return !this.watches && this.#stage.hand === this.side && this.#stage.holder === this.id && !this.stands;
  }

  /** Somebody touches the stage of this window; from now on it is the one that acts, if its side has the hand. */
  claim(): void {
    if (this.#stage.hand === this.side && this.#stage.holder !== this.id) this.set({ holder: this.id });
  }

  /** Every line of the present round, and who did it. */
  signedLines(): readonly SignedLine[] {
    return this.#lines();
  }

  /** Goes on with these lines. */
  goOn(entries: readonly Entry[], session = sessionOf(this.#stage)): void {
    const lines = entries.map((entry): SignedLine => ({ entry, by: this.side }));
    this.#doc.getArray<SignedLine>(session).push(lines);
  }

  /** Goes on from these lines, in a new round; `by` tells who did each, if it was not done here. */
  startFrom(entries: readonly Entry[], by: readonly Side[] = []): void {
    this.#doc.transact(() => {
      this.#newRound();
      const lines = entries.map((entry, index): SignedLine => ({ entry, by: by[index] ?? this.side }));
      this.#doc.getArray<SignedLine>(sessionOf(this.#readStage())).push(lines);
    });
    this.#tellStore();
  }

  /** A round that has no lines yet: one may have gone back from a later one. */
  #newRound(): void {
    let round = this.#stage.round + 1;
    while (this.#lines(sessionOf({ round })).length > 0) round += 1;
    this.set({ round, shown: null, frozen: null });
  }

  /** Makes the public windows stand still at the present moment, or go on. */
  freeze(still: boolean): void {
    const session = sessionOf(this.#stage);
    this.set({ frozen: still ? { session, lines: this.#lines().length } : null });
  }

  /** Whether this window stands still. */
  get stands(): boolean {
    return this.side === 'public' && this.#stage.frozen !== null;
  }

  /** Tells the others what the hand did here. */
  gesture(gesture: Gesture): void {
    this.#send({ say: 'gesture', told: this.#gestures.done(gesture) });
  }

  /** Shows the others something that passes. */
  glimpse(glimpse: Glimpse): void {
    this.#send({ say: 'glimpse', glimpse });
  }

  /** Another page is open here: what the hand did before need not be told to windows that come late. */
  turnPage(page: string): void {
    this.#gestures.turn(page);
    tell(this.#onTurn, page);
  }

  /** The pages of this window were drawn anew: those of the others have to be, too. */
  drawnAnew(): void {
    this.#gestures.clear();
    this.#send({ say: 'anew' });
  }

  /** The pages of this window were drawn anew and are to be as those of the others: asks what was done on them. */
  catchUp(): void {
    this.#gestures.forget();
    tell(this.#onTurn, undefined);
    this.hello();
  }

  /** Hears of every gesture once, also of those that were told while this window was not there. */
  onGesture = (listener: (told: Told) => void): (() => void) => heard(this.#onGesture, listener);
  /** Hears when another page is open here; of none, when what was heard before is going to be told again. */
  onTurn = (listener: (page: string | undefined) => void): (() => void) => heard(this.#onTurn, listener);
  onGlimpse = (listener: (glimpse: Glimpse) => void): (() => void) => heard(this.#onGlimpse, listener);
  onAnew = (listener: () => void): (() => void) => heard(this.#onAnew, listener);

  /** What the private window left with the others; the public one keeps it and never shows it. */
  get entrusted(): unknown {
    return this.#entrusted?.kept;
  }

  /** Leaves something with the other windows, so that closing this one does not lose it. */
  entrust(kept: unknown): void {
    this.#entrusted = { kept, turn: (this.#entrusted?.turn ?? 0) + 1 };
    this.#send({ say: 'entrust', ...this.#entrusted });
    this.#keep();
  }

  /** Says goodbye: the window is being closed or reloaded. If it was only put away, `hello` says that it is back. */
  bye(): void {
    this.#send({ say: 'bye' });
  }

  /** Says goodbye for good. */
  close(): void {
    this.bye();
    this.#isClosed = true;
    this.#transport.close();
  }

  /** The session in sight of this window. */
  get #session(): string {
    const { frozen } = this.#stage;
    return frozen && this.side === 'public' ? frozen.session : sessionOf(this.#stage);
  }

  #lines(session = sessionOf(this.#stage)): SignedLine[] {
    return this.#doc.getArray<SignedLine>(session).toArray();
  }

  #inSight(): SignedLine[] {
    const { frozen } = this.#stage;
    const lines = this.#lines(this.#session);
    return frozen && this.side === 'public' ? lines.slice(0, frozen.lines) : lines;
  }

  #readStage(): Stage {
    return { ...STAGE_AT_FIRST, ...(this.#map.toJSON() as Partial<Stage>) };
  }

  #changed(update: Uint8Array, fromOutside: boolean): void {
    if (!fromOutside) this.#send({ say: 'update', update });
    const stage = this.#readStage();
    const isSame = JSON.stringify(stage) === JSON.stringify(this.#stage);
    if (!isSame) this.#stage = stage;
    // The store knows its own lines; those of others, and another round, have to be told.
    if (fromOutside || !isSame) this.#tellStore();
    else this.#told = { session: this.#session, lines: this.#inSight() };
    this.#keep();
    if (!isSame) tell(this.#onChange, undefined);
  }

  #tellStore(): void {
    const before = this.#told;
    const now = { session: this.#session, lines: this.#inSight() };
    this.#told = now;
    const since = now.session === before.session ? sameLines(before.lines, now.lines) : 0;
    if (since === now.lines.length && since === before.lines.length && now.session === before.session) return;
    for (const listener of this.#onAppended) listener(before.session, since);
  }

  #hear(message: Message): void {
    switch (message.say) {
      case 'hello':
        this.#meet(message.from, message.side);
        this.#tellMissing(message.knows);
        this.#answer();
        // Whoever acted may be gone: everybody knows, and what one knows already is not heard twice.
        this.#send({ say: 'so-far', to: message.from, gestures: [...this.#gestures.all] });
        if (message.side === 'private' && this.#entrusted) this.#send({ say: 'entrust', ...this.#entrusted });
        break;
      case 'update':
        applyUpdate(this.#doc, message.update, this.#transport);
        break;
      case 'who':
        this.#answer();
        break;
      case 'here':
        this.#meet(message.from, message.side);
        this.#tellMissing(message.knows);
        break;
      case 'bye':
        if (this.#others.leave(message.from)) tell(this.#onChange, undefined);
        break;
      case 'gesture':
        this.#follow(message.told);
        break;
      case 'glimpse':
        tell(this.#onGlimpse, message.glimpse);
        break;
      case 'so-far':
        if (message.to === this.id) for (const told of message.gestures) this.#follow(told);
        break;
      case 'anew':
        this.#gestures.clear();
        tell(this.#onAnew, undefined);
        break;
      case 'entrust':
        // A window that slept may have kept less.
        if (message.turn <= (this.#entrusted?.turn ?? 0)) return;
        this.#entrusted = { kept: message.kept, turn: message.turn };
        this.#keep();
        tell(this.#onChange, undefined);
    }
  }

  #follow(told: Told): void {
    if (this.#gestures.hear(told)) tell(this.#onGesture, told);
  }

  #answer(): void {
    this.#send({ say: 'here', side: this.side, knows: encodeStateVector(this.#doc) });
  }

  /** Tells another window what it lacks of the session. */
  #tellMissing(knows: Uint8Array): void {
    const update = encodeStateAsUpdate(this.#doc, knows);
    if (update.length > NOTHING.length) this.#send({ say: 'update', update });
  }

  /** Tells everything, for whoever was told nothing: also what the hand did on the page that is open. */
  #tellWhole(): void {
    this.#send({ say: 'update', update: encodeStateAsUpdate(this.#doc) });
    for (const told of this.#gestures.all) this.#send({ say: 'gesture', told });
  }

  #meet(id: string, side: Side): void {
    if (this.#others.meet(id, side)) tell(this.#onChange, undefined);
  }

  #send(message: Bare<Message>): void {
    if (!this.#isClosed) this.#transport.send({ ...message, from: this.id } as Message);
  }

  #keep(): void {
    this.#kept?.write(() => ({ session: encodeStateAsUpdate(this.#doc), entrusted: this.#entrusted }));
  }
}

type Bare<M> = M extends unknown ? Omit<M, 'from'> : never;

const sessionOf = ({ round }: Pick<Stage, 'round'>): string => `round-${round}`;
