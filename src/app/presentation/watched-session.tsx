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
  return shared && <Watched key={shared.id} scenario={scenario} shared={shared} register={register} />;
}

const never = () => false;

function Watched({ scenario, shared, register }: { scenario: string; shared: SharedSession; register: Register }) {
  const loaded = useLoadedSession(scenario, register, shared);
  if (!loaded?.session || !loaded.words) return null;
  const base = `/ecran/${scenario}`;
  return (
    <OwnAddresses base={base}>
      <TextProvider register={loaded.words.register} catalogs={loaded.words.catalogs}>
        <PublicScreen session={loaded.session} shared={shared} leads={never} base={base} Screen={WatchedScreen} />
      </TextProvider>
    </OwnAddresses>
  );
}

function useWatched(scenario: string, channel: ChannelName, token: string): SharedSession | undefined {
  const [shared, setShared] = useState<SharedSession>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scenario is another session on the same channel
  useEffect(() => {
    const end = () => setShared(undefined);
    const way = openChannel({ token, channel, does: 'read', onOver: end });
    const opened: SharedSession = new SharedSession({
      side: 'public',
      watches: true,
      transport: watchingTransport(way, () => queueMicrotask(() => !isClosed && setShared(opened))),
    });
    let isClosed = false;
    return () => {
      isClosed = true;
      opened.close();
      end();
    };
  }, [scenario, channel, token]);
  return shared;
}
