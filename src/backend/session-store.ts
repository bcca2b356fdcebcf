import { readEntries } from '#api/session-log.ts';
import type { Channel } from '#backend/channel.ts';
import { LOG_FORMAT, type LogStorage, type StoredLog } from '#backend/log-storage.ts';
import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';
import { UnreadableLogError } from '#engine/session/fold.ts';
import { type Line, undo } from '#engine/session/rewind.ts';
import type { Setting } from '#engine/session/setting.ts';
import { type Divergence, type Path, Timeline } from '#engine/session/timeline.ts';

/** A session in play: its log, the world that follows from it, and who wants to hear of changes. */
export class SessionStore {
  readonly setting: Setting;
  /** Set when a log was found that could not be read: it was kept aside, and this is a fresh start. */
  readonly foundUnreadable: boolean;
  #session: string;
  #entries: readonly Entry[];
  #timeline: Timeline;
  /** Worked out when somebody asks, once for each state of the log. */
  #known: { paths?: readonly Path[]; lines?: readonly Line[] } = {};
  #storage: LogStorage;
  #channel: Channel;
  #listeners = new Set<() => void>();
  #writing: Promise<void> = Promise.resolve();
  #storageFailed: boolean;
  #unheard = false;
  #quiet = false;
  /** The first line written elsewhere that is still to be read. */
  #unread: number | undefined;
  #reading: Promise<void> | undefined;
  /** How often somebody has told of lines written elsewhere. */
  #told = 0;
  /** Lines of the log that could not happen after those of another window. */
  #leftOut: number;

  private constructor(
    setting: Setting,
    storage: LogStorage,
    channel: Channel,
    found: ReadLog & { session: string; unreadable: boolean },
  ) {
    this.setting = setting;
    this.foundUnreadable = found.unreadable;
    this.#session = found.session;
    this.#entries = found.entries;
    this.#timeline = found.timeline;
    this.#leftOut = found.leftOut;
    this.#storage = storage;
    this.#storageFailed = !storage.lasting;
    this.#channel = channel;
    channel.onAppended((session, since) => {
      // Windows that write at the same time have one session between them: whatever they tell is of it.
      if (storage.merges || session === this.#session) void this.reload(since);
    });
  }

  /** Takes up the session of the exercise where it was left, or starts one. */
  static async open(setting: Setting, storage: LogStorage, channel: Channel): Promise<SessionStore> {
    const scenario = setting.exercise.id;
    const stored = await storage.load(scenario);
    const read = stored && readLog(setting, stored, storage.merges);
    if (stored && read) {
      return new SessionStore(setting, storage, channel, { ...read, session: stored.session, unreadable: false });
    }
    const session = await storage.current(scenario, stored?.session);
    const fresh = { session, ...nothingDone(setting), unreadable: stored !== undefined };
    return new SessionStore(setting, storage, channel, fresh);
  }

  get world(): World {
    return this.#timeline.world;
  }

  /** The world as it stood before a line of the log. */
  worldAt(line: number): World {
    return this.#timeline.worldAt(line);
  }

  /** The lines in force, oldest first; the same list as long as nothing was added. */
  get lines(): readonly Line[] {
    this.#known.lines ??= this.#timeline.lines();
    return this.#known.lines;
  }

  /** Every path kept, the present one among them; the same list as long as nothing was added. */
  get paths(): readonly Path[] {
    this.#known.paths ??= this.#timeline.paths();
    return this.#known.paths;
  }

  /** Where the present path and another one part, and what was done on each since. */
  divergence(tip: number): Divergence {
    return this.#timeline.divergence(tip);
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Whether this browser refuses to keep anything: the session then lasts as long as the page. */
  get storageFailed(): boolean {
    return this.#storageFailed;
  }

  /** Adds lines to the log. A line that cannot happen throws and leaves log and world as they were. */
  append(...entries: Entry[]): void {
    if (entries.length === 0 || this.#quiet) return;
    this.#timeline.grow(entries);
    const index = this.#entries.length;
    this.#entries = [...this.#entries, ...entries];
    this.#writing = this.#writing.then(() => this.#write(index, entries));
    this.#tell();
  }

  /** Takes back the last act and what followed from it; false when there is nothing to take back. */
  undo(): boolean {
    const entry = undo(this.#entries);
    if (entry) this.append(entry);
    return entry !== undefined;
  }

  /** Starts again: a new session, the old log kept aside on the device. */
  async startAgain(): Promise<void> {
    const starting = this.#writing.then(() => this.#storage.start(this.setting.exercise.id));
    this.#writing = starting.then(
      () => {},
      () => {},
    );
    const before = this.#session;
    this.#session = await starting;
    this.#channel.appended(before);
    this.#take(nothingDone(this.setting));
  }

  /** Reads what another window has written, from the first line that is not known here. */
  async reload(since = 0): Promise<void> {
    this.#told += 1;
    this.#unread = Math.min(this.#unread ?? since, since);
    this.#reading ??= this.#read();
    return this.#reading;
  }

  async #read(): Promise<void> {
    try {
      while (this.#unread !== undefined) {
        const [from, told, writing] = [this.#unread, this.#told, this.#writing];
        await writing;
        const stored = await this.#storage.load(this.setting.exercise.id);
        // Something was done here, or told, meanwhile: what was loaded does not have it.
        if (writing !== this.#writing || told !== this.#told) continue;
        this.#unread = undefined;
        if (stored) this.#takeUp(stored, from);
      }
    } finally {
      this.#reading = undefined;
    }
  }

  #takeUp(stored: StoredLog, from: number): void {
    const { merges } = this.#storage;
    const goesOn = stored.session === this.#session && from === this.#entries.length + this.#leftOut;
    const more = goesOn && readLines(this.#timeline, { ...stored, lines: stored.lines.slice(from) }, merges);
    if (more) {
      const leftOut = this.#leftOut + more.leftOut;
      this.#take({ entries: [...this.#entries, ...more.entries], timeline: this.#timeline, leftOut });
      return;
    }
    const read = readLog(this.setting, stored, merges);
    if (!read) return;
    this.#session = stored.session;
    this.#take(read);
  }

  #take({ entries, timeline, leftOut }: ReadLog): void {
    this.#entries = entries;
    this.#timeline = timeline;
    this.#leftOut = leftOut;
    this.#tell();
  }

  /** Does again what another window has done and written already: nothing is added to the log meanwhile. */
  quietly(act: () => void): void {
    this.#quiet = true;
    try {
      act();
    } finally {
      this.#quiet = false;
    }
  }

  /** Resolves when everything appended so far is on the device. */
  settled(): Promise<void> {
    return this.#writing;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells only when an agency would answer otherwise than before: not of pages visited, words typed, requests shown. */
  subscribeToAnswers = (listener: () => void): (() => void) => {
    let { cases, letters, now } = this.world;
    return this.subscribe(() => {
      const next = this.world;
      if (next.cases === cases && next.letters === letters && next.now === now) return;
      ({ cases, letters, now } = next);
      if (!this.#unheard) listener();
    });
  };

  /** Does something whose answer is lost: the pages go on showing what they knew, until something else happens. */
  async unheard<T>(act: () => Promise<T>): Promise<T> {
    this.#unheard = true;
    try {
      return await act();
    } finally {
      this.#unheard = false;
    }
  }

  async #write(index: number, entries: Entry[]): Promise<void> {
    try {
      await this.#storage.append(this.#session, index, entries);
      this.#channel.appended(this.#session);
    } catch {
      // Storage full, forbidden, or written by another window meanwhile: the session goes on in memory and says so.
      this.#storageFailed = true;
      this.#tell();
    }
  }

  #tell(): void {
    this.#known = {};
    for (const listener of this.#listeners) listener();
  }
}

interface ReadLog {
  entries: readonly Entry[];
  timeline: Timeline;
  leftOut: number;
}

function nothingDone(setting: Setting): ReadLog {
  return { entries: [], timeline: new Timeline(setting), leftOut: 0 };
}

function readLog(setting: Setting, stored: StoredLog, merges: boolean | undefined): ReadLog | undefined {
  const timeline = new Timeline(setting);
  const read = readLines(timeline, stored, merges);
  return read && { ...read, timeline };
}

/**
 * Lets lines happen on a timeline. One that cannot makes the whole log unreadable, unless windows write at the same time:
 * then it is left out. The timeline must not be used any further when nothing is given back.
 */
function readLines(
  timeline: Timeline,
  { format, lines }: StoredLog,
  merges = false,
): { entries: Entry[]; leftOut: number } | undefined {
  if (format !== LOG_FORMAT) return undefined;
  if (!merges) {
    const entries = readEntries(lines);
    return entries && happens(timeline, entries) ? { entries, leftOut: 0 } : undefined;
  }
  const entries = lines.flatMap((line) => readEntries([line]) ?? []).filter((entry) => happens(timeline, [entry]));
  return { entries, leftOut: lines.length - entries.length };
}

function happens(timeline: Timeline, entries: readonly Entry[]): boolean {
  try {
    timeline.grow(entries);
    return true;
  } catch (error) {
    if (error instanceof UnreadableLogError) return false;
    throw error;
  }
}
