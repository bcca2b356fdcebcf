import type { ProcedureId } from '#domain/agency.ts';
import type { IncidentId } from '#domain/exercise.ts';
import type { Letter } from '#domain/letter.ts';
import type { Entry } from '#domain/log.ts';
import { type Address, NEW_TAB } from '#domain/site.ts';
import { MINUTE } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { begin, end, isTroubled } from '#engine/session/incidents.ts';
import { doorOf, isSignedIn, rulesOf, type Setting } from '#engine/session/setting.ts';
import { tell } from '#engine/session/world-step.ts';

/** What one more line does to what surrounds the cases: the browser's tabs, the desk, the technical trouble. */
type Line<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;

/** A page comes to the front, in the tab of its site; a window that a message opens may be blocked instead. */
export function visit(setting: Setting, world: World, { site, page, popUp }: Line<'visit'>): World {
  if (popUp && isTroubled(world, 'pop-up-blocked')) {
    return { ...world, place: { ...world.place, front: 'portal', blocked: { site, page } } };
  }
  const { blocked: _, ...place } = world.place;
  const tab = { site, page };
  const open = world.tabs.some((one) => one.site === site);
  const tabs = open ? world.tabs.map((one) => (one.site === site ? tab : one)) : [...world.tabs, tab];
  const looked = isLook(setting, world, tab) ? [...world.looked, page] : world.looked;
  return expireInMidForm(setting, { ...world, tabs, looked, place: { ...place, ...tab, front: 'portal' } });
}

/** Whether a page is one that the exercise asks to look at, open before the applicant for the first time. */
function isLook(setting: Setting, world: World, { site, page }: Address): boolean {
  const { procedure, looks = [] } = setting.exercise;
  if (!looks.includes(page) || world.looked.includes(page)) return false;
  return rulesOf(setting, procedure).agency === site && isSignedIn(setting, world, procedure);
}

/**
 * A tab closes; what its page was waiting for is lost, what was sent and the open session are not. Closing an imitation is
 * leaving it.
 */
export function closeTab(setting: Setting, world: World, site: Address['site']): World {
  const tabs = world.tabs.filter((one) => one.site !== site);
  if (tabs.length === world.tabs.length) return world;
  const front = world.place.site === site ? (tabs.at(-1) ?? NEW_TAB) : world.place;
  const place = { ...world.place, site: front.site, page: front.page };
  const left = { ...world, place, tabs: tabs.length > 0 ? tabs : [NEW_TAB] };
  return tell(setting, left, site, { type: site === 'imitation' ? 'leave' : 'tabClosed' });
}

/** Something on the desk is brought to the front, a letter perhaps opened. */
export function openThing(setting: Setting, world: World, { front, letter, file, folder }: Line<'open'>): World {
  const { site, page, blocked } = world.place;
  const letters = letter === undefined ? world.letters : changeLetter(world, letter, { read: true });
  const place: World['place'] = {
    site,
    page,
    front,
    ...(letter === undefined ? {} : { letter }),
    ...(file === undefined ? {} : { file }),
    ...(folder && folder !== 'inbox' ? { folder } : {}),
    ...(blocked ? { blocked } : {}),
  };
  const opened = { ...world, letters, place };
  if (front === 'portal' || !isTroubled(world, 'tab-closed')) return opened;
  return loseTab(setting, end(opened, 'tab-closed'));
}

/** The letters, one of them changed. */
export function changeLetter(world: World, id: string, change: Partial<Letter>): Letter[] {
  return world.letters.map((letter) => (letter.id === id ? { ...letter, ...change } : letter));
}

/** The persona sends a message of their own. */
export function write(world: World, { message }: Line<'write'>): World {
  const id = `written-${world.written.length + 1}`;
  return { ...world, written: [...world.written, { ...message, id, at: world.now }] };
}

/** The delays running in a case end a quarter of an hour later. */
export function extend(world: World, procedure: ProcedureId): World {
  const caseFile = world.cases[procedure];
  if (!caseFile) return world;
  const timers = caseFile.timers.map((timer) => ({ ...timer, at: timer.at + 15 * MINUTE }));
  return { ...world, cases: { ...world.cases, [procedure]: { ...caseFile, timers } } };
}

/** Technical trouble begins. What can happen at once does; the rest waits for its moment. */
export function strike(setting: Setting, world: World, incident: IncidentId): World {
  const { site } = world.place;
  if (incident === 'account-locked') return tell(setting, world, site, { type: 'lock' });
  return begin(world, incident);
}

/** Technical trouble played by hand: it does not wait for its moment where it can happen now. */
export function strikeNow(setting: Setting, world: World, incident: IncidentId): World {
  if (incident === 'tab-closed') return loseTab(setting, world);
  if (incident === 'session-expired') return tell(setting, world, world.place.site, { type: 'expire' });
  return strike(setting, world, incident);
}

/** Technical trouble is over; a window that was blocked opens. */
export function settleIncident(setting: Setting, world: World, incident: IncidentId): World {
  const calm = end(world, incident);
  const { blocked } = calm.place;
  if (incident !== 'pop-up-blocked' || !blocked) return calm;
  return visit(setting, calm, { kind: 'visit', ...blocked });
}

/** The tab of a portal closes by mistake, while one looks for something on the desk. */
function loseTab(setting: Setting, world: World): World {
  const { front } = world.place;
  const closed = closeTab(setting, world, world.place.site);
  return { ...closed, place: { ...closed.place, ...NEW_TAB, front }, tabs: withNewTab(closed.tabs) };
}

function withNewTab(tabs: Address[]): Address[] {
  return tabs.some(({ site }) => site === NEW_TAB.site) ? tabs : [...tabs, NEW_TAB];
}

/** The declared end of a session comes while something is being filled in: that is when it hurts, and teaches. */
function expireInMidForm(setting: Setting, world: World): World {
  const { site } = world.place;
  if (!isTroubled(world, 'session-expired') || !doorOf(setting, site)) return world;
  if (!Object.keys(world.drafts).some((form) => form.startsWith(`${site}/`))) return world;
  const expired = tell(setting, world, site, { type: 'expire' });
  return expired.cases === world.cases ? world : end(expired, 'session-expired');
}
