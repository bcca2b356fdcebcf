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

  private constructor(
    setting: Setting,
    storage: LogStorage,
    channel: Channel,
    found: { session: string; entries: Entry[]; timeline: Timeline; unreadable: boolean },
  ) {
    this.setting = setting;
    this.foundUnreadable = found.unreadable;
    this.#session = found.session;
    this.#entries = found.entries;
    this.#timeline = found.timeline;
    this.#storage = storage;
    this.#storageFailed = !storage.lasting;
    this.#channel = channel;
    channel.onAppended((session, since) => {
      if (session === this.#session) void this.reload(since);
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
    const session = await storage.start(scenario);
    const fresh = { session, entries: [], timeline: new Timeline(setting), unreadable: stored !== undefined };
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
    await this.#writing;
    const before = this.#session;
    this.#session = await this.#storage.start(this.setting.exercise.id);
    this.#channel.appended(before);
    this.#entries = [];
    this.#timeline = new Timeline(this.setting);
    this.#tell();
  }

  /** Reads what another window has written, from the first line that is not known here. */
  async reload(since = 0): Promise<void> {
    this.#unread = Math.min(this.#unread ?? since, since);
    await this.#writing;
    const from = this.#unread;
    if (from === undefined) return;
    this.#unread = undefined;
    const stored = await this.#storage.load(this.setting.exercise.id);
    if (!stored) return;
    if (stored.session === this.#session && from === this.#entries.length && this.#goOn(stored.lines.slice(from)))
      return;
    const read = readLog(this.setting, stored, this.#storage.merges);
    if (!read) return;
    this.#session = stored.session;
    this.#entries = read.entries;
    this.#timeline = read.timeline;
    this.#tell();
  }

  /** Takes up lines that follow on those known here; false when they do not. */
  #goOn(lines: unknown[]): boolean {
    const entries = readEntries(lines);
    if (!entries) return false;
    try {
      this.#timeline.grow(entries);
    } catch (error) {
      if (error instanceof UnreadableLogError) return false;
      throw error;
    }
    this.#entries = [...this.#entries, ...entries];
    this.#tell();
    return true;
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

function readLog(
  setting: Setting,
  { format, lines }: StoredLog,
  merges = false,
): { entries: Entry[]; timeline: Timeline } | undefined {
  const entries = format === LOG_FORMAT ? readEntries(lines) : undefined;
  if (!entries) return undefined;
  const timeline = new Timeline(setting);
  const kept = entries.filter((entry) => {
    try {
      timeline.grow([entry]);
      return true;
    } catch (error) {
      if (!(error instanceof UnreadableLogError)) throw error;
      return false;
    }
  });
  return merges || kept.length === entries.length ? { entries: kept, timeline } : undefined;
}
