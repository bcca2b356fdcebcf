import type { PlannedKind } from '#engine/calendar/planned.ts';
import type { Told } from '#explain/timeline/what-happened.ts';
import type { DayPage } from '#shell-kit/calendar/day-book.ts';
import type { IconName } from '#ui/layout/icon.tsx';

/** What a day is marked with; its words: `calendar.marks.<mark>`. */
export type Mark = PlannedKind | 'step' | 'letter' | 'paid' | 'received';

export const MARK_ICONS: Record<Mark, IconName> = {
  deadline: 'hourglass',
  opens: 'unlock',
  reminder: 'info',
  office: 'agency',
  payment: 'euro',
  exchange: 'people',
  paper: 'papers',
  step: 'check',
  letter: 'mail',
  paid: 'euro',
  received: 'papers',
};

const HAPPENED: Record<Told['kind'], Mark> = { event: 'step', letter: 'letter', payment: 'paid', paper: 'received' };

/** The mark of something that happened. */
export const markOf = ({ kind }: Told): Mark => HAPPENED[kind];

/** Each mark of a day once, what is to come first. */
export function marksOf({ planned, happened }: DayPage): Mark[] {
  return [...new Set([...planned.map(({ kind }) => kind), ...happened.map(markOf)])];
}
