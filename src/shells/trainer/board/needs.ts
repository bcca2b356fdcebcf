import type { IconName } from '#ui/layout/icon.tsx';
import type { Need } from '#workshop/attention.ts';

/** A shape for each need: colour only repeats it. */
export const NEED_ICONS: Record<Need | 'coming', IconName> = {
  asks: 'help',
  stuck: 'warning',
  refused: 'close',
  away: 'phone',
  slow: 'hourglass',
  waiting: 'calendar',
  arrived: 'person',
  working: 'forward',
  done: 'check',
  gone: 'phone',
  coming: 'people',
};

/** Whole minutes that went by. */
export const minutesOf = (milliseconds: number): number => Math.max(0, Math.floor(milliseconds / 60_000));
