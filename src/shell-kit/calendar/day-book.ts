import { type Instant, startOfDay } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { type Planned, planned } from '#engine/calendar/planned.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import { type Told, whatHappened } from '#explain/timeline/what-happened.ts';

/** What one day of the calendar holds. */
export interface DayPage {
  /** To come, earliest first. */
  planned: Planned[];
  /** Already happened, earliest first. */
  happened: Told[];
}

/** The days that hold anything, by their midnight. */
export type DayBook = ReadonlyMap<Instant, DayPage>;

/** Writes everything the persona knows of into a calendar: what happened so far, and what is planned. */
export function dayBookOf(setting: Setting, world: World): DayBook {
  const book = new Map<Instant, DayPage>();
  const pageOf = (day: Instant): DayPage => {
    const page = book.get(day) ?? { planned: [], happened: [] };
    book.set(day, page);
    return page;
  };
  const atFirst = { ...world, now: Number.NEGATIVE_INFINITY, cases: {} };
  for (const told of whatHappened(setting, atFirst, world)) {
    if (isNoted(setting, told)) pageOf(startOfDay(told.at)).happened.push(told);
  }
  for (const event of planned(setting, world)) pageOf(event.day).planned.push(event);
  return book;
}

/** Comings and goings at a door, and what lies unseen among the junk mail, stand in nobody's calendar. */
function isNoted(setting: Setting, told: Told): boolean {
  if (told.kind === 'letter') return told.sent.letter.folder !== 'spam' || told.sent.letter.read;
  if (told.kind !== 'event') return true;
  return told.state !== undefined && rulesOf(setting, told.procedure).signedInState === undefined;
}
