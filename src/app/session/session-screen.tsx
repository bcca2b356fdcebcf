import { useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { Backstage, Paths, Story, useBackstageAhead } from '#app/session/backstage.tsx';
import { Brief } from '#app/session/brief.tsx';
import { currentCall } from '#app/session/letter-acts.ts';
import type { LoadedSession, Site } from '#app/session/load-session.ts';
import { Paragraphs } from '#app/session/paragraphs.tsx';
import { addressOf, SessionBrowser, useTabs } from '#app/session/session-browser.tsx';
import { SessionDesk, SessionLetterbox, SessionMailbox, SessionPhone } from '#app/session/session-desk.tsx';
import { SessionDocuments, useFiles } from '#app/session/session-documents.tsx';
import { SessionDownloads } from '#app/session/session-downloads.tsx';
import { usePlace } from '#app/session/use-place.ts';
import { DrawerProvider } from '#desk/documents/drawer-provider.tsx';
import type { SiteId } from '#domain/site.ts';
import type { Register } from '#domain/text.ts';
import { LearnerShell } from '#shells/learner/learner-shell.tsx';
import { GuardProvider } from '#ui/guard/guard-provider.tsx';
import { hrefOf, PortalBaseProvider } from '#ui/navigation/portal-base.tsx';
import { useText } from '#ui/text/use-text.ts';

interface SessionScreenProps {
  session: LoadedSession;
  /** Where the session lives in the app's address, e.g. `/s/employment/on-time-without-work`. */
  base: string;
  onRegister: (register: Register) => void;
}

/** Puts a session on the screen: portal, desk and explanation, inside the learner's shell. */
export function SessionScreen(props: SessionScreenProps) {
  const { persona } = props.session.store.setting.exercise;
  return (
    <GuardProvider fiction={props.session.fiction}>
      <SessionParts key={persona.id} {...props} />
    </GuardProvider>
  );
}

function SessionParts({ session, base, onRegister }: SessionScreenProps) {
  const { store, sites } = session;
  const { setting } = store;
  const { exercise } = setting;
  const world = useSyncExternalStore(store.subscribe, () => store.world);
  const { site, page } = usePlace(store, world, base);
  const { Pages } = siteAt(sites, site);
  const tabs = useTabs(world, sites);
  const navigate = useNavigate();
  const t = useText(`scenarios/${exercise.id}`);
  const { persona } = exercise;
  useBackstageAhead();
  const files = useFiles(store, world);
  const calling = currentCall(setting, world);

  return (
    <DrawerProvider files={files} persona={persona} scenario={exercise.id}>
      <SessionDesk store={store} world={world} files={files} sites={sites}>
        <LearnerShell
          store={store}
          title={t('title')}
          brief={<Brief exercise={exercise} />}
          lesson={<Paragraphs text={t.marked('lesson')} />}
          debrief={<Paragraphs text={t.marked('debrief')} />}
          address={addressOf(sites, { site, page })}
          tabs={tabs}
          onVisit={(to) => void navigate(hrefOf(base, to))}
          portal={
            <PortalBaseProvider base={base} site={site}>
              <SessionDownloads store={store}>
                <SessionBrowser store={store} world={world} sites={sites}>
                  <Pages key={site} page={page} subscribe={store.subscribeToAnswers} />
                </SessionBrowser>
              </SessionDownloads>
            </PortalBaseProvider>
          }
          mailbox={<SessionMailbox store={store} world={world} />}
          phone={<SessionPhone store={store} world={world} />}
          letterbox={<SessionLetterbox store={store} world={world} />}
          {...(calling ? { calling } : {})}
          documents={<SessionDocuments store={store} world={world} files={files} inspect={session.inspect} />}
          behindTheScenes={<Backstage setting={setting} world={world} />}
          whatHappened={(before, after) => <Story setting={setting} before={before} after={after} />}
          waysBack={(acts) => <Paths store={store} {...acts} />}
          onRegister={onRegister}
          home="/"
        />
      </SessionDesk>
    </DrawerProvider>
  );
}

function siteAt(sites: LoadedSession['sites'], site: SiteId): Site {
  const found = sites[site];
  if (!found) throw new Error(`No page of "${site}" belongs to this exercise.`);
  return found;
}
