import { agencies } from 'virtual:agencies';
import type { ComponentType } from 'react';
import { type Keeping, type OpenSession, openSession } from '#app/session/open-session.ts';
import { type PortalProps, portals } from '#app/session/portals.ts';
import { agencyOf, aroundIt, insideIt, LATER, TEXTS_OF_WINDOW } from '#app/session/texts-of-session.ts';
import { type Catalogs, loadTexts } from '#app/texts.ts';
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
 * Loads a session; undefined when there is no such scenario or the learner has left meanwhile. On a slow network each
 * wait costs: what the scenario's name tells is asked for together with the scenario itself. Words that a first page does
 * not need come later, unless the session is shown in several windows.
 */
export async function loadSession(
  scenario: string,
  register: Register,
  left: AbortSignal,
  shared?: SharedSession,
  keep?: () => Promise<Keeping>,
): Promise<LoadedSession | undefined> {
  const load = (namespaces: string[]) => loadTexts(register, namespaces, shared ? undefined : ['first']);
  const [session, around] = await Promise.all([
    openSession(scenario, left, shared, keep),
    load([...aroundIt(scenario), ...(shared ? [...LATER, ...TEXTS_OF_WINDOW[shared.side]] : [])]),
    portals[agencyOf(scenario)]?.(),
  ]);
  if (!session) return undefined;
  const { setting } = session.store;
  const [inside, sites] = await Promise.all([load(insideIt(setting)), loadSites(setting)]);
  return { ...session, sites, catalogs: { ...around, ...inside } };
}

/** All the words of a session's screen, in one register. */
export function sessionTexts(session: OpenSession, register: Register): Promise<Catalogs> {
  const { side, store } = session;
  const ofWindow = side ? TEXTS_OF_WINDOW[side] : [];
  return loadTexts(register, [
    ...aroundIt(store.setting.exercise.id),
    ...LATER,
    ...ofWindow,
    ...insideIt(store.setting),
  ]);
}

async function loadSites(setting: Setting): Promise<LoadedSession['sites']> {
  const loaded = sitesInPlay(setting).map(async (site): Promise<[SiteId, Site]> => {
    const Pages = await portals[site]?.();
    if (!Pages) throw new Error(`The site "${site}" has no pages.`);
    return [site, { Pages, host: hostOf(setting, site) }];
  });
  return Object.fromEntries(await Promise.all(loaded));
}

function hostOf(setting: Setting, site: SiteId): string {
  if (site === 'browser') return '';
  const imitated = proceduresInPlay(setting).map((id) => rulesOf(setting, id).imitationHost);
  const host = site === 'imitation' ? imitated.find(Boolean) : agencies[site]?.address;
  if (!host) throw new Error(`The site "${site}" has no address.`);
  return host;
}
