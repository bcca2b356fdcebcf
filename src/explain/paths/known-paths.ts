import type { World } from '#domain/world.ts';
import type { Line } from '#engine/session/rewind.ts';
import type { Setting } from '#engine/session/setting.ts';
import type { Divergence, Path } from '#engine/session/timeline.ts';
import { type Act, actsOf } from '#explain/paths/acts.ts';

/** What is known of a session's past, and of the paths that were kept. */
export interface KnownSession {
  /** The lines in force, oldest first. */
  lines: readonly Line[];
  /** Every path kept, the present one among them. */
  paths: readonly Path[];
  worldAt: (line: number) => World;
  /** Where the present path and another part. */
  divergence: (tip: number) => Divergence;
}

/** One of several paths, as it is shown. */
export interface KnownPath {
  /** Its number, from one, in the order in which the paths came into being: it stays whichever path one is on. */
  n: number;
  tip: number;
  current: boolean;
  world: World;
  /** What was done on it that no other has. */
  own: Act[];
}

/** The paths of a session, oldest first. Pure. */
export function knownPaths(setting: Setting, session: KnownSession): KnownPath[] {
  const { paths, worldAt } = session;
  const whole = paths.map((path) => linesOf(session, path));
  const born = whole.map((lines) => birthOf(lines, whole));
  const order = [...paths.keys()].toSorted((a, b) => (born[a] ?? 0) - (born[b] ?? 0));
  return order.flatMap((index, rank): KnownPath[] => {
    const path = paths[index];
    if (!path) return [];
    const { tip, current, since } = path;
    const own = since ? (whole[index] ?? []).filter((line) => line.index >= since.index) : [];
    const acts = since ? actsOf(setting, own, worldAt(since.index)) : [];
    return [{ n: rank + 1, tip, current, world: worldAt(tip), own: acts }];
  });
}

function linesOf({ lines, divergence }: KnownSession, { tip, current }: Path): readonly Line[] {
  if (current) return lines;
  const { own, other } = divergence(tip);
  return [...lines.slice(0, lines.length - own.length), ...other];
}

/** Where two paths part, the older goes straight on; the other comes into being with its first line. */
function birthOf(lines: readonly Line[], all: readonly (readonly Line[])[]): number {
  const births = all.flatMap((others) => {
    if (others === lines) return [];
    const at = lines.findIndex(({ index }, place) => others[place]?.index !== index);
    const first = at === -1 ? Number.POSITIVE_INFINITY : (lines[at]?.index ?? 0);
    const rival = others[at === -1 ? lines.length : at]?.index ?? Number.POSITIVE_INFINITY;
    return rival < first ? [first] : [];
  });
  return Math.max(-1, ...births);
}
