import { useEffect, useState } from 'react';
import { OwnAddresses } from '#app/presentation/own-addresses.tsx';
import { PublicScreen } from '#app/presentation/public-screen.tsx';
import { watchingTransport } from '#app/presentation/relay-transport.ts';
import { useLoadedSession } from '#app/session/use-loaded-session.ts';
import { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Register } from '#domain/text.ts';
import { WatchedScreen } from '#shells/mediator/public/watched-screen.tsx';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { openChannel } from '#workshop/client/open-channel.ts';
import type { ChannelName } from '#workshop/protocol.ts';

interface WatchedSessionProps {
  scenario: string;
  channel: ChannelName;
  token: string;
  register: Register;
}

/** A session that another device tells, to look at; nothing before that device has told something. */
export function WatchedSession({ scenario, channel, token, register }: WatchedSessionProps) {
  const shared = useWatched(scenario, channel, token);
  return (
    shared && (
      <Watched key={shared.id} scenario={scenario} shared={shared} register={register} isSeat={channel !== 'trainer'} />
    )
  );
}

/** The relay may hear later than this page what is agreed, or has just been started again, in milliseconds. */
const AGAIN_AFTER = 1000;

const never = () => false;

interface WatchedProps {
  scenario: string;
  shared: SharedSession;
  register: Register;
  /** A learner's: of what they type, only the log tells. */
  isSeat: boolean;
}

function Watched({ scenario, shared, register, isSeat }: WatchedProps) {
  const loaded = useLoadedSession(scenario, register, shared);
  if (!loaded?.session || !loaded.words) return null;
  const base = `/ecran/${scenario}`;
  return (
    <OwnAddresses base={base}>
      <TextProvider register={loaded.words.register} catalogs={loaded.words.catalogs}>
        <PublicScreen
          session={loaded.session}
          shared={shared}
          leads={never}
          base={base}
          typedElsewhere={isSeat}
          Screen={WatchedScreen}
        />
      </TextProvider>
    </OwnAddresses>
  );
}

function useWatched(scenario: string, channel: ChannelName, token: string): SharedSession | undefined {
  const what = [scenario, channel, token].join();
  const [watched, setWatched] = useState<{ what: string; shared: SharedSession }>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scenario is another session on the same channel
  useEffect(() => {
    let isClosed = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    // What was seen last stays until there is something new: a relay that was started again takes a moment.
    const over = () => {
      if (!isClosed) again = setTimeout(() => setTurn((turns) => turns + 1), AGAIN_AFTER);
    };
    const way = openChannel({ token, channel, does: 'read', onOver: over });
    const told = () => queueMicrotask(() => !isClosed && again === undefined && setWatched({ what, shared: opened }));
    const opened = new SharedSession({ side: 'public', watches: true, transport: watchingTransport(way, told) });
    return () => {
      isClosed = true;
      clearTimeout(again);
      opened.close();
    };
  }, [scenario, channel, token, turn]);
  return watched?.what === what ? watched.shared : undefined;
}
