import { type ReactNode, useMemo, useState } from 'react';
import type { LoadedSession } from '#app/session/load-session.ts';
import type { SessionStore } from '#backend/session-store.ts';
import { AGENCIES } from '#domain/agency.ts';
import { type Address, NEW_TAB, type SiteId } from '#domain/site.ts';
import type { World } from '#domain/world.ts';
import { isTroubled } from '#engine/session/incidents.ts';
import { CapsLockProvider } from '#ui/forms/caps-lock.tsx';
import type { BrowserTab } from '#ui/layout/browser-tabs.tsx';
import { type KeptSite, SitesProvider } from '#ui/navigation/sites.tsx';
import { useTextRef } from '#ui/text/use-text.ts';

interface SessionBrowserProps {
  store: SessionStore;
  world: World;
  sites: LoadedSession['sites'];
  children: ReactNode;
}

/** Tells the pages in the practice browser what is around them: the genuine sites, a tab just closed, the caps lock. */
export function SessionBrowser({ store, world, sites, children }: SessionBrowserProps) {
  const tabClosed = useTabClosed(world);
  const around = useMemo(() => {
    const kept = AGENCIES.flatMap((site): KeptSite[] => {
      const known = sites[site];
      return known ? [{ site, host: known.host, texts: `agencies/${site}` }] : [];
    });
    return { kept, tabClosed };
  }, [sites, tabClosed]);
  return (
    <SitesProvider sites={around}>
      <CapsLockProvider
        played={isTroubled(world, 'caps-lock')}
        turnOff={() => store.append({ kind: 'incident', incident: 'caps-lock', over: true })}
      >
        {children}
      </CapsLockProvider>
    </SitesProvider>
  );
}

/** The open tabs by the names of their sites; a site that imitates another one is called by its address. */
export function useTabs(world: World, sites: LoadedSession['sites']): BrowserTab[] {
  const say = useTextRef();
  return world.tabs.map(({ site }): BrowserTab => {
    if (site === NEW_TAB.site) return { site, title: say({ key: 'ui:browser.newTab' }) };
    const host = sites[site]?.host ?? site;
    return { site, title: site === 'imitation' ? host : say({ key: `agencies/${site}:name` }) };
  });
}

/** What stands in the address bar. */
export function addressOf(sites: LoadedSession['sites'], { site, page }: Address): string {
  const host = sites[site]?.host;
  return host ? `https://${host}${page === '/' ? '' : page}` : '';
}

/** Whether the new tab is in front because another one went away, by mistake or as the last one. */
function useTabClosed({ tabs, place }: World): boolean {
  const [seen, setSeen] = useState<{ tabs: readonly Address[]; site: SiteId; lost: boolean }>({
    tabs,
    site: place.site,
    lost: false,
  });
  if (seen.tabs !== tabs || seen.site !== place.site) {
    const gone = seen.tabs.some(({ site }) => site !== NEW_TAB.site && !tabs.some((tab) => tab.site === site));
    setSeen({ tabs, site: place.site, lost: place.site === NEW_TAB.site && (gone || seen.lost) });
  }
  const nothingElse = tabs.every(({ site }) => site === NEW_TAB.site);
  return place.site === NEW_TAB.site && (seen.lost || nothingElse);
}
