import type { Road } from '#explain/map/procedure-map.ts';

/** Where a procedure's texts say what makes one go along a road: the first that exists. */
export function roadTexts({ kind, event }: Pick<Road, 'kind' | 'event'>): string[] {
  if (event === undefined) return [];
  switch (kind) {
    case 'act':
      // Where several moves do the same, or one acts without a button, what happened is said instead.
      return [`moves.${event}.label`, `events.${event}`];
    case 'time':
      return [`deadlines.${event}`];
    case 'agency':
      return [`events.${event}`];
    case 'automatic':
      return [];
  }
}
