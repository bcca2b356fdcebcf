import { agencies } from 'virtual:agencies';
import { openings } from 'virtual:openings';
import { type ComponentType, lazy } from 'react';
import { type Keeping, type OpenSession, openSession } from '#app/session/open-session.ts';
import { type PortalProps, portals } from '#app/session/portals.ts';
import { LATER, TEXTS_OF_WINDOW, textsOfSession } from '#app/session/texts-of-session.ts';
import type { Catalogs } from '#app/texts.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { SiteId } from '#domain/site.ts';
import type { Register } from '#domain/text.ts';
import { proceduresInPlay, rulesOf, type Setting, sitesInPlay } from '#engine/session/setting.ts';

/** A site as the practice browser shows it. */
export interface Site {
  Pages: ComponentType<PortalProps>;
  /** Its fictional host, e.g. `www.bruyere.example`; empty for the browser's own pages. */
  host: string;
}

/** Everything a session's first page needs, loaded before anything of it is shown. */
export interface LoadedSession extends OpenSession {
  sites: Partial<Record<SiteId, Site>>;
  catalogs: Catalogs;
}

/**
 * Loads a session; undefined when there is no such scenario or the learner has left meanwhile. Words that a first page does
 * not need come later, as do the sites behind the one in front, unless the session is shown in several windows.
 */
export async function loadSession(
  scenario: string,
  register: Register,
  left: AbortSignal,
  shared?: SharedSession,
  keep?: () => Promise<Keeping>,
): Promise<LoadedSession | undefined> {
  const { exercise, rules, catalogs } = (await openings[scenario]?.[register]()) ?? {};
  if (!exercise || !rules) return undefined;
  const session = await openSession({ exercise, rules }, left, shared, keep);
  if (!session) return undefined;
  const { setting, world } = session.store;
  const [words = catalogs, sites] = await Promise.all([
    shared && sessionTexts(session, register),
    loadSites(setting, shared ? sitesInPlay(setting) : [world.place.site]),
  ]);
  return { ...session, sites, catalogs: { ...words } };
}

/** All the words of a session's screen, in one register. */
export async function sessionTexts({ side, store }: OpenSession, register: Register): Promise<Catalogs> {
  const ofWindow = side ? TEXTS_OF_WINDOW[side] : [];
  const { loadTexts } = await import('#app/texts.ts');
  return loadTexts(register, [...textsOfSession(store.setting), ...LATER, ...ofWindow]);
}

/** The sites in play; those in front are there at once, the others as soon as somebody goes there. */
async function loadSites(setting: Setting, inFront: readonly SiteId[]): Promise<LoadedSession['sites']> {
  const loaded = sitesInPlay(setting).map(async (site): Promise<[SiteId, Site]> => {
    const load = portals[site];
    if (!load) throw new Error(`The site "${site}" has no pages.`);
    const Pages = inFront.includes(site) ? await load() : lazy(async () => ({ default: await load() }));
    return [site, { Pages, host: hostOf(setting, site) }];
  });
  return Object.fromEntries(await Promise.all(loaded));
}

/** Fetches the sites behind the one in front, so that they open at once, network or not. */
export async function fetchSites({ store }: OpenSession): Promise<void> {
  await Promise.all(sitesInPlay(store.setting).map((site) => portals[site]?.()));
}

function hostOf(setting: Setting, site: SiteId): string {
  if (site === 'browser') return '';
  const imitated = proceduresInPlay(setting).map((id) => rulesOf(setting, id).imitationHost);
  const host = site === 'imitation' ? imitated.find(Boolean) : agencies[site]?.address;
  if (!host) throw new Error(`The site "${site}" has no address.`);
  return host;
}
