import type { IconName } from '#ui/layout/icon.tsx';

/** The views of a case, in the order in which they are offered, each with its picture. */
export const CASE_VIEWS = [
  { id: 'journey', icon: 'behind-the-scenes' },
  { id: 'map', icon: 'eye' },
  { id: 'circuit', icon: 'mail' },
  { id: 'exchanges', icon: 'screen' },
] as const satisfies { id: string; icon: IconName }[];

export type CaseViewId = (typeof CASE_VIEWS)[number]['id'];
