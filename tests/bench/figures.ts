/** One thing measured: every value of every round, and what they are compared with. */
export interface Figure {
  /** Stable name for machines, e.g. `scenario-usable`. */
  id: string;
  /** What it is, for people. */
  what: string;
  unit: 'ms' | 'kB' | 'count' | 'ratio';
  /** The figure itself: a median, unless `what` says otherwise. */
  value: number;
  /** Every value behind it, in order of measuring. */
  values?: number[];
  goal?: number;
  /** Whether the goal is met; absent where there is no goal. */
  met?: boolean;
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}

/** The value below which so many per cent of them lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN;
}

/** The median of what each round gave divided by what the same round gave for the limit: drift hits both alike. */
export function pairedRatios(values: readonly number[], limits: readonly number[]): number[] {
  return values.map((value, round) => value / (limits[round] ?? Number.NaN));
}
