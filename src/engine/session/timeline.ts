import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';
import { apply, openWorld, UnreadableLogError } from '#engine/session/fold.ts';
import { goesBack, type Line } from '#engine/session/rewind.ts';
import type { Setting } from '#engine/session/setting.ts';

/** One way a session has gone. Several are kept when somebody asked what would have happened otherwise. */
export interface Path {
  /** The length of the log at which it stood: the world is `worldAt(tip)`. */
  tip: number;
  /** Whether one is on it now. */
  current: boolean;
  /** The first line that only this path has; absent when there is but one path, or nothing was done on it since it parted. */
  since?: Line;
}

/** Where two paths part, and what was done on each of them since. */
export interface Divergence {
  fork: World;
  own: Line[];
  other: Line[];
}

/** The session at one moment. Moments share their past, so that each costs one line and a fork costs nothing. */
interface Moment {
  line?: Line;
  before?: Moment;
  /** Lines in force. */
  depth: number;
  /** Kept at the latest moment and now and then in between; any other is worked out from there. */
  world?: World;
}

/** Every so many lines the world is kept, so that any moment is at most as many lines away from one that is known. */
const KEPT_EVERY = 64;

/** The log of a session as it grows, with every world it ever led to within reach. The same log always gives the same. */
export class Timeline {
  readonly #setting: Setting;
  /** The session as it stood before each line of the log, and after the last. */
  readonly #asOf: Moment[];
  /** The lines that kept what had happened beside. */
  readonly #forks: number[] = [];

  constructor(setting: Setting, entries: readonly Entry[] = []) {
    this.#setting = setting;
    this.#asOf = [{ depth: 0, world: openWorld(setting) }];
    this.grow(entries);
  }

  /** The number of lines of the log. */
  get length(): number {
    return this.#asOf.length - 1;
  }

  /** The world as it is now. */
  get world(): World {
    const now = this.#momentAt(this.length);
    now.world ??= this.#worldOf(now);
    return now.world;
  }

  /** The world as it stood before a line of the log; before the line that is still to be written, as it is now. */
  worldAt(line: number): World {
    return this.#worldOf(this.#momentAt(line));
  }

  /** Adds lines. One that cannot happen throws, and nothing was added. */
  grow(entries: readonly Entry[]): void {
    const before = this.length;
    const forks = this.#forks.length;
    try {
      for (const entry of entries) {
        if (entry.kind === 'fork') this.#forks.push(this.length);
        this.#asOf.push(this.#next(entry));
      }
    } catch (error) {
      this.#asOf.length = before + 1;
      this.#forks.length = forks;
      throw error;
    }
  }

  /** The lines in force, oldest first. */
  lines(): Line[] {
    return linesSince(this.#momentAt(this.length), 0);
  }

  /** Every path that was kept, and the present one, oldest first. A path that went on is the same path. */
  paths(): Path[] {
    const now = this.#momentAt(this.length);
    const forks = this.#forks;
    const kept = forks.filter((tip, index) => {
      const moment = this.#momentAt(tip);
      const later = [now, ...forks.slice(index + 1).map((other) => this.#momentAt(other))];
      return !later.some((other) => atDepth(other, moment.depth) === moment);
    });
    const all = [...kept, this.length];
    return all.map((tip): Path => {
      const others = all.filter((other) => other !== tip).map((other) => this.#momentAt(other));
      const shared = Math.max(0, ...others.map((other) => common(this.#momentAt(tip), other).depth));
      const [since] = others.length > 0 ? linesSince(this.#momentAt(tip), shared) : [];
      return { tip, current: tip === this.length, ...(since ? { since } : {}) };
    });
  }

  /** Where the present path and another one part. */
  divergence(tip: number): Divergence {
    const now = this.#momentAt(this.length);
    const other = this.#momentAt(tip);
    const fork = common(now, other);
    return {
      fork: this.#worldOf(fork),
      own: linesSince(now, fork.depth),
      other: linesSince(other, fork.depth),
    };
  }

  #next(entry: Entry): Moment {
    const index = this.length;
    const now = this.#momentAt(index);
    if (goesBack(entry)) {
      if (entry.to > index)
        throw new UnreadableLogError(`The log goes back to line ${entry.to}, which is still to come.`);
      return this.#momentAt(entry.to);
    }
    const world = apply(this.#setting, this.#worldOf(now), entry);
    if (now.depth % KEPT_EVERY !== 0) delete now.world;
    return { line: { index, entry }, before: now, depth: now.depth + 1, world };
  }

  #momentAt(line: number): Moment {
    const moment = this.#asOf[line];
    if (!moment) throw new RangeError(`The log has ${this.length} lines; there is no line ${line} to go back to.`);
    return moment;
  }

  #worldOf(moment: Moment): World {
    const missing: Line[] = [];
    let known = moment;
    while (!known.world) {
      if (!known.line || !known.before) throw new Error('A session begins with a world.');
      missing.push(known.line);
      known = known.before;
    }
    return missing.reduceRight((world, { entry }) => apply(this.#setting, world, entry), known.world);
  }
}

function linesSince(moment: Moment, depth: number): Line[] {
  const lines: Line[] = [];
  for (let at = moment; at.depth > depth && at.line && at.before; at = at.before) lines.push(at.line);
  return lines.reverse();
}

function atDepth(moment: Moment, depth: number): Moment | undefined {
  let at: Moment | undefined = moment;
  while (at && at.depth > depth) at = at.before;
  return at;
}

/** The latest moment that two moments share. */
function common(one: Moment, other: Moment): Moment {
  const depth = Math.min(one.depth, other.depth);
  let left = atDepth(one, depth);
  let right = atDepth(other, depth);
  while (left && right && left !== right) {
    left = left.before;
    right = right.before;
  }
  if (!left) throw new Error('Two moments of one session share its beginning.');
  return left;
}
