import { type ReactNode, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { currentCall } from '#app/session/letter-acts.ts';
import type { LoadedSession, Site } from '#app/session/load-session.ts';
import { addressOf, SessionBrowser, useTabs } from '#app/session/session-browser.tsx';
import { SessionDesk, SessionLetterbox, SessionMailbox, SessionPhone } from '#app/session/session-desk.tsx';
import { SessionDocuments, useFiles } from '#app/session/session-documents.tsx';
import { SessionDownloads } from '#app/session/session-downloads.tsx';
import { usePlace } from '#app/session/use-place.ts';
import { DrawerProvider } from '#desk/documents/drawer-provider.tsx';
import type { SiteId } from '#domain/site.ts';
import type { World } from '#domain/world.ts';
import type { SessionParts } from '#shell-kit/session/session-parts.ts';
import { hrefOf, PortalBaseProvider } from '#ui/navigation/portal-base.tsx';

interface SessionPartsProps {
  session: LoadedSession;
  /** Where the session lives in the app's address, e.g. `/s/employment/on-time-without-work`. */
  base: string;
  /** Whether this window leads to other pages; where another one does, it follows. Keep it the same function. */
  leads?: () => boolean;
  /** Words are typed on another device, and heard of by the log alone: boxes that are open here show them. */
  typedElsewhere?: boolean;
  children: (parts: SessionParts & { world: World }) => ReactNode;
}

/** Ties portal and desk to a session; `children` arranges them. */
export function WithSessionParts({ session, base, leads, typedElsewhere, children }: SessionPartsProps) {
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
            <Pages key={site} page={page} subscribe={typedElsewhere ? store.subscribe : store.subscribeToAnswers} />
          </SessionBrowser>
        </SessionDownloads>
      </PortalBaseProvider>
    ),
    mailbox: <SessionMailbox store={store} world={world} />,
    phone: <SessionPhone store={store} world={world} />,
    letterbox: <SessionLetterbox store={store} world={world} />,
    documents: <SessionDocuments store={store} world={world} files={files} inspect={session.inspect} />,
    ...(calling ? { calling } : {}),
  };
  return (
    <DrawerProvider files={files} persona={persona} scenario={id}>
      <SessionDesk store={store} world={world} files={files} sites={sites}>
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
