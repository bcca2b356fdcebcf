import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import type { SessionStore } from '#backend/session-store.ts';
import { type Address, NEW_TAB } from '#domain/site.ts';
import type { World } from '#domain/world.ts';
import { isTroubled, maintenanceEnds } from '#engine/session/incidents.ts';
import { BrowserNotes } from '#shell-kit/browser/browser-notes.tsx';
import type { BrowserTab } from '#ui/layout/browser-tabs.tsx';
import { BrowserWindow } from '#ui/layout/browser-window.tsx';
import { CookieBanner } from '#ui/layout/cookie-banner.tsx';
import { MaintenancePage } from '#ui/layout/maintenance-page.tsx';

interface SimulatedBrowserProps {
  store: SessionStore;
  world: World;
  /** The fictional address; empty for the browser's own pages. */
  address: string;
  /** The open tabs by name, as the world has them. */
  tabs: readonly BrowserTab[];
  onVisit: (to: Address) => void;
  folded: { open: boolean; onOpen: (open: boolean) => void } | undefined;
  /** What else the browser's bar shows. */
  notes?: ReactNode;
  children: ReactNode;
}

/** The portal in its browser. Back works as in the real one, but never leads out of the exercise. */
export function SimulatedBrowser(props: SimulatedBrowserProps) {
  const { store, world, address, tabs, onVisit } = props;
  const { site, page } = world.place;
  const navigate = useNavigate();
  const here = `${site}${page}`;
  const [visited, setVisited] = useState([here]);
  if (visited.at(-1) !== here) setVisited(visit(visited, here));

  const opensAgain = site === NEW_TAB.site ? undefined : maintenanceEnds(world);
  const asksForCookies = site !== NEW_TAB.site && opensAgain === undefined && isTroubled(world, 'cookie-banner');
  const answerCookies = () => {
    store.append({ kind: 'incident', incident: 'cookie-banner', over: true });
    // The button is about to vanish under the focus.
    document.getElementById('session-portal')?.focus();
  };
  return (
    <BrowserWindow
      address={address}
      onBack={visited.length > 1 ? () => void navigate(-1) : undefined}
      tabs={{
        tabs,
        current: site,
        onSelect: (wanted) => {
          const tab = world.tabs.find((one) => one.site === wanted);
          if (tab && wanted !== site) onVisit(tab);
        },
        onClose: (closed) => store.append({ kind: 'close', site: closed }),
        onNew: () => onVisit(NEW_TAB),
      }}
      folded={props.folded}
      notes={
        <>
          <BrowserNotes store={store} world={world} />
          {props.notes}
        </>
      }
      over={asksForCookies && <CookieBanner onAccept={answerCookies} onRefuse={answerCookies} />}
    >
      {opensAgain === undefined ? (
        props.children
      ) : (
        <MaintenancePage name={tabs.find((tab) => tab.site === site)?.title ?? ''} until={opensAgain} />
      )}
    </BrowserWindow>
  );
}

/** The way to this page: one page shorter when it is the page one came from. */
function visit(way: string[], here: string): string[] {
  return way.at(-2) === here ? way.slice(0, -1) : [...way, here];
}
