import { agencies } from 'virtual:agencies';
import { type ReactNode, useMemo } from 'react';
import { useLetterActs } from '#app/session/letter-acts.ts';
import type { LoadedSession } from '#app/session/load-session.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { Contact } from '#desk/desk-context.ts';
import { DeskProvider } from '#desk/desk-provider.tsx';
import { OpenedPaper } from '#desk/documents/opened-paper.tsx';
import { paperName } from '#desk/documents/paper-name.ts';
import { Letterbox } from '#desk/letterbox/letterbox.tsx';
import { Mailbox } from '#desk/mailbox/mailbox.tsx';
import { Phone } from '#desk/phone/phone.tsx';
import type { DeskFile } from '#domain/desk-file.ts';
import type { Channel, Folder } from '#domain/letter.ts';
import { fileNameOf, type Paper } from '#domain/paper.ts';
import type { World } from '#domain/world.ts';
import { arrivedLetters } from '#engine/calendar/agenda.ts';
import { writeMessage } from '#engine/session/learner-acts.ts';
import { agenciesInPlay, drawerAt } from '#engine/session/setting.ts';
import { useGuard } from '#ui/guard/guard-provider.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface SessionDeskProps {
  store: SessionStore;
  world: World;
  /** The files of the device. */
  files: readonly DeskFile[];
  sites: LoadedSession['sites'];
  children: ReactNode;
}

/** Ties the desk to a session: what lies on it, and what pressing something adds to the log. */
export function SessionDesk({ store, world, files, sites, children }: SessionDeskProps) {
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
      papers={drawer.map((paper) => ({
        id: paper.id,
        name: nameOf(paper),
        fileName: fileNameOf(paper),
        size: paper.size,
        kept: inHand.has(paper.id),
      }))}
      files={files.map(({ id, name, paper, deleted }) => ({
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
        if (!paper) return null;
        const fileName = file?.name ?? fileNameOf(paper);
        return <OpenedPaper paper={paper} persona={persona} name={nameOf(paper)} fileName={fileName} onBack={onBack} />;
      }}
      onVisit={(address) => store.append({ kind: 'visit', ...address, popUp: true })}
      onKeep={(paper) => store.append({ kind: 'keep', paper })}
      onSort={(letter, folder) => store.append({ kind: 'sort', letter, folder })}
    >
      {children}
    </DeskProvider>
  );
}

interface PartProps {
  store: SessionStore;
  world: World;
}

export function SessionMailbox({ store, world }: PartProps) {
  const guard = useGuard();
  const open = (letter: string | undefined, folder: Folder) =>
    store.append({
      kind: 'open',
      front: 'mailbox',
      ...(letter ? { letter } : {}),
      ...(folder === 'inbox' ? {} : { folder }),
    });
  return (
    <Mailbox
      letters={arrivedBy(world, 'email')}
      written={world.written}
      folder={world.place.folder ?? 'inbox'}
      {...opened(world)}
      onOpen={open}
      onSend={(message) => {
        // The fields refuse real data before this; a message does not pass by the network, which would refuse it again.
        const isReal = [message.subject, message.body, ...message.to].some(
          (text) => guard.inspect(text).kind === 'real',
        );
        if (!isReal) store.append(...writeMessage(store.setting, world, message));
      }}
    />
  );
}

export function SessionPhone({ store, world }: PartProps) {
  return <Phone letters={arrivedBy(world, 'sms', 'call')} {...opened(world)} onOpen={opening(store, 'phone')} />;
}

export function SessionLetterbox({ store, world }: PartProps) {
  return (
    <Letterbox letters={arrivedBy(world, 'post', 'visit')} {...opened(world)} onOpen={opening(store, 'letterbox')} />
  );
}

const arrivedBy = (world: World, ...channels: Channel[]) =>
  arrivedLetters(world).filter(({ channel }) => channels.includes(channel));

const opened = ({ place }: World) => (place.letter ? { open: place.letter } : {});

const opening = (store: SessionStore, front: 'phone' | 'letterbox') => (letter: string | undefined) =>
  store.append({ kind: 'open', front, ...(letter ? { letter } : {}) });
