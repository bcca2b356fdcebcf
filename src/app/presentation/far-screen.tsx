import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { OwnAddresses } from '#app/presentation/own-addresses.tsx';
import { PublicScreen } from '#app/presentation/public-screen.tsx';
import { relayTransport } from '#app/presentation/relay-transport.ts';
import { hearScenarios } from '#app/presentation/scenario-channel.ts';
import { useLoadedSession } from '#app/session/use-loaded-session.ts';
import { SharedSession } from '#backend/sharing/shared-session.ts';
import { TextProvider } from '#ui/text/text-provider.tsx';
import { openChannel } from '#workshop/client/open-channel.ts';

interface FarScreenProps {
  token: string;
  /** Shown until something is heard of the private window. */
  waiting: ReactNode;
  /** The presentation is over. */
  onOver: () => void;
}

interface Shown {
  scenario: string;
  shared: SharedSession;
}

/** The public window on another device than the private one. It may be given the hand, and follows to the next exercise. */
export function FarScreen({ token, waiting, onOver }: FarScreenProps) {
  const shown = useShown(token, onOver);
  return shown ? <Screen key={shown.shared.id} {...shown} waiting={waiting} /> : waiting;
}

function Screen({ scenario, shared, waiting }: Shown & { waiting: ReactNode }) {
  const register = useSyncExternalStore(shared.subscribe, () => shared.stage.register);
  const loaded = useLoadedSession(scenario, register, shared);
  const leads = useMemo(() => () => shared.acts, [shared]);
  if (!loaded?.session || !loaded.words) return waiting;
  const base = `/ecran/${scenario}`;
  return (
    <OwnAddresses base={base}>
      <TextProvider register={loaded.words.register} catalogs={loaded.words.catalogs}>
        <PublicScreen session={loaded.session} shared={shared} leads={leads} base={base} />
      </TextProvider>
    </OwnAddresses>
  );
}

function useShown(token: string, onOver: () => void): Shown | undefined {
  const [shown, setShown] = useState<Shown>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: one way for as long as this device shows the presentation
  useEffect(() => {
    let open: SharedSession | undefined;
    const channel = openChannel({ token, channel: 'windows', does: 'both', onOver });
    hearScenarios(channel, (scenario, way) => {
      open?.close();
      const transport = relayTransport(way, { oneWay: false, first: false });
      open = new SharedSession({ side: 'public', transport });
      setShown({ scenario, shared: open });
    });
    const bye = () => open?.bye();
    window.addEventListener('pagehide', bye);
    return () => {
      window.removeEventListener('pagehide', bye);
      open?.close();
      channel.close();
      setShown(undefined);
    };
  }, [token]);
  return shown;
}
