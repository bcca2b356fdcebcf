import { readEntries } from '#api/session-log.ts';
import type { Channel } from '#backend/channel.ts';
import { LOG_FORMAT, type LogStorage } from '#backend/log-storage.ts';
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
    channel.onAppended((session) => {
      if (session === this.#session) void this.reload();
    });
  }

  /** Takes up the session of the exercise where it was left, or starts one. */
  static async open(setting: Setting, storage: LogStorage, channel: Channel): Promise<SessionStore> {
    const scenario = setting.exercise.id;
    const stored = await storage.load(scenario);
    const read = stored && readLog(setting, stored.format, stored.lines);
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
    if (entries.length === 0) return;
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

  /** Reads what another window has written. */
  async reload(): Promise<void> {
    await this.#writing;
    const stored = await this.#storage.load(this.setting.exercise.id);
    const read = stored && readLog(this.setting, stored.format, stored.lines);
    if (!stored || !read) return;
    this.#session = stored.session;
    this.#entries = read.entries;
    this.#timeline = read.timeline;
    this.#tell();
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
  format: unknown,
  lines: unknown[],
): { entries: Entry[]; timeline: Timeline } | undefined {
  const entries = format === LOG_FORMAT ? readEntries(lines) : undefined;
  if (!entries) return undefined;
  try {
    return { entries, timeline: new Timeline(setting, entries) };
  } catch (error) {
    if (error instanceof UnreadableLogError) return undefined;
    throw error;
  }
}
