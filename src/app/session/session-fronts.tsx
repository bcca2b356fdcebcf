import type { SessionStore } from '#backend/session-store.ts';
import { Letterbox } from '#desk/letterbox/letterbox.tsx';
import { Mailbox } from '#desk/mailbox/mailbox.tsx';
import { Phone } from '#desk/phone/phone.tsx';
import type { Channel, Folder } from '#domain/letter.ts';
import type { World } from '#domain/world.ts';
import { arrivedLetters } from '#engine/calendar/agenda.ts';
import { writeMessage } from '#engine/session/learner-acts.ts';
import { useGuard } from '#ui/guard/guard-provider.tsx';

interface FrontProps {
  store: SessionStore;
  world: World;
}

export function SessionMailbox({ store, world }: FrontProps) {
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

export function SessionPhone({ store, world }: FrontProps) {
  return <Phone letters={arrivedBy(world, 'sms', 'call')} {...opened(world)} onOpen={opening(store, 'phone')} />;
}

export function SessionLetterbox({ store, world }: FrontProps) {
  return (
    <Letterbox letters={arrivedBy(world, 'post', 'visit')} {...opened(world)} onOpen={opening(store, 'letterbox')} />
  );
}

const arrivedBy = (world: World, ...channels: Channel[]) =>
  arrivedLetters(world).filter(({ channel }) => channels.includes(channel));

const opened = ({ place }: World) => (place.letter ? { open: place.letter } : {});

const opening = (store: SessionStore, front: 'phone' | 'letterbox') => (letter: string | undefined) =>
  store.append({ kind: 'open', front, ...(letter ? { letter } : {}) });
