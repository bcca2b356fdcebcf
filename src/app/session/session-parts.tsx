import { type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { currentCall } from '#app/session/letter-acts.ts';
import type { LoadedSession, Site } from '#app/session/load-session.ts';
import { addressOf, SessionBrowser, useTabs } from '#app/session/session-browser.tsx';
import { SessionDesk } from '#app/session/session-desk.tsx';
import { SessionDownloads } from '#app/session/session-downloads.tsx';
import type { SessionLater } from '#app/session/session-later.ts';
import { useFiles } from '#app/session/use-files.ts';
import { usePlace } from '#app/session/use-place.ts';
import { DrawerProvider } from '#desk/documents/drawer-provider.tsx';
import type { SiteId } from '#domain/site.ts';
import type { World } from '#domain/world.ts';
import type { SessionParts } from '#shell-kit/session/session-parts.ts';
import { hrefOf, PortalBaseProvider } from '#ui/navigation/portal-base.tsx';

interface SessionPartsProps {
  session: LoadedSession;
  /** What stands beside the portal; undefined until it has come. */
  later: SessionLater | undefined;
  /** Where the session lives in the app's address, e.g. `/s/employment/on-time-without-work`. */
  base: string;
  /** Whether this window leads to other pages; where another one does, it follows. Keep it the same function. */
  leads?: () => boolean;
  /** Words are typed on another device, and heard of by the log alone: boxes that are open here show them. */
  typedElsewhere?: boolean;
  children: (parts: SessionParts & { world: World }) => ReactNode;
}

/** Ties portal and desk to a session; `children` arranges them. */
export function WithSessionParts({ session, later, base, leads, typedElsewhere, children }: SessionPartsProps) {
  const { store, sites } = session;
  const { setting } = store;
  const { persona, id } = setting.exercise;
  const world = useSyncExternalStore(store.subscribe, () => store.world);
  const { site, page } = usePlace(store, world, base, leads);
  const { Pages } = siteAt(sites, site);
  const tabs = useTabs(world, sites);
  const navigate = useNavigate();
  const files = useFiles(store, world);
  const calling = currentCall(setting, world);
  const parts: SessionParts & { world: World } = {
    world,
    address: addressOf(sites, { site, page }),
    tabs,
    onVisit: (to) => void navigate(hrefOf(base, to)),
    portal: (
      <PortalBaseProvider base={base} site={site} {...(leads ? { leads } : {})}>
        <SessionDownloads store={store} leads={leads}>
          <SessionBrowser store={store} world={world} sites={sites}>
            <Suspense>
              <Pages key={site} page={page} subscribe={typedElsewhere ? store.subscribe : store.subscribeToAnswers} />
            </Suspense>
          </SessionBrowser>
        </SessionDownloads>
      </PortalBaseProvider>
    ),
    mailbox: later && <later.SessionMailbox store={store} world={world} />,
    phone: later && <later.SessionPhone store={store} world={world} />,
    letterbox: later && <later.SessionLetterbox store={store} world={world} />,
    documents: later && <later.SessionDocuments store={store} world={world} files={files} inspect={session.inspect} />,
    ...(calling ? { calling } : {}),
  };
  return (
    <DrawerProvider files={files} persona={persona} scenario={id} ready={later !== undefined}>
      <SessionDesk store={store} world={world} files={files} sites={sites} later={later}>
        {children(parts)}
      </SessionDesk>
    </DrawerProvider>
  );
}

function siteAt(sites: LoadedSession['sites'], site: SiteId): Site {
  const found = sites[site];
  if (!found) throw new Error(`No page of "${site}" belongs to this exercise.`);
  return found;
}
