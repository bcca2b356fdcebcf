import { agencies } from 'virtual:agencies';
import { type ReactNode, useMemo } from 'react';
import { useLetterActs } from '#app/session/letter-acts.ts';
import type { LoadedSession } from '#app/session/load-session.ts';
import type { SessionLater } from '#app/session/session-later.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { Contact } from '#desk/desk-context.ts';
import { DeskProvider } from '#desk/desk-provider.tsx';
import { paperName } from '#desk/documents/paper-name.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import { fileNameOf, type Paper } from '#domain/paper.ts';
import type { World } from '#domain/world.ts';
import { agenciesInPlay, drawerAt } from '#engine/session/setting.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface SessionDeskProps {
  store: SessionStore;
  world: World;
  /** The files of the device. */
  files: readonly DeskFile[];
  sites: LoadedSession['sites'];
  /** What is drawn on it; undefined until it has come. */
  later: SessionLater | undefined;
  children: ReactNode;
}

/** Ties the desk to a session: what lies on it, and what pressing something adds to the log. */
export function SessionDesk({ store, world, files, sites, later, children }: SessionDeskProps) {
  const { setting } = store;
  const { persona, drawer } = setting.exercise;
  const sayPaper = useText('papers');
  const format = useFormat();
  const actsOn = useLetterActs(store, world);
  const contacts = useMemo(
    () =>
      agenciesInPlay(setting).flatMap((agency): Contact[] => {
        const known = agencies[agency];
        return known ? [{ agency, host: known.address, email: known.email, phone: known.phone }] : [];
      }),
    [setting],
  );
  const inHand = new Set(drawerAt(setting, world).map(({ id }) => id));
  const nameOf = (paper: Paper) => paperName(sayPaper, format, paper);
  return (
    <DeskProvider
      persona={persona}
      now={world.now}
      contacts={contacts}
      papers={(later ? drawer : []).map((paper) => ({
        id: paper.id,
        name: nameOf(paper),
        fileName: fileNameOf(paper),
        size: paper.size,
        kept: inHand.has(paper.id),
      }))}
      files={(later ? files : []).map(({ id, name, paper, deleted }) => ({
        id,
        name: nameOf(paper),
        fileName: name,
        size: paper.size,
        ...(deleted ? { deleted } : {}),
      }))}
      hostOf={(site) => sites[site]?.host ?? ''}
      actsOn={actsOn}
      showPaper={(id, onBack) => {
        const file = files.find((one) => one.id === id);
        const paper = file?.paper ?? drawer.find((one) => one.id === id);
        if (!later || !paper) return null;
        const fileName = file?.name ?? fileNameOf(paper);
        return (
          <later.OpenedPaper paper={paper} persona={persona} name={nameOf(paper)} fileName={fileName} onBack={onBack} />
        );
      }}
      onVisit={(address) => store.append({ kind: 'visit', ...address, popUp: true })}
      onKeep={(paper) => store.append({ kind: 'keep', paper })}
      onSort={(letter, folder) => store.append({ kind: 'sort', letter, folder })}
    >
      {children}
    </DeskProvider>
  );
}
