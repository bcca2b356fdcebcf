import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useParams } from 'react-router';
import { NotFound } from '#app/home/not-found.tsx';
import { PrivateScreen } from '#app/presentation/private-screen.tsx';
import { PublicScreen } from '#app/presentation/public-screen.tsx';
import { useLoadedSession } from '#app/session/use-loaded-session.ts';
import { copyInWindow } from '#backend/sharing/kept-copy.ts';
import type { Side } from '#backend/sharing/messages.ts';
import { SharedSession } from '#backend/sharing/shared-session.ts';
import { browserTransport } from '#backend/sharing/transport.ts';
import type { Register } from '#domain/text.ts';
import { TextProvider } from '#ui/text/text-provider.tsx';

interface PresentationPageProps {
  side: Side;
  register: Register;
  onRegister: (register: Register) => void;
}

/** One of the windows in which a scenario is presented. */
export function PresentationPage(props: PresentationPageProps) {
  const { agency = '', slug = '' } = useParams();
  const scenario = `${agency}/${slug}`;
  const shared = useSharedSession(scenario, props.side);
  return shared && <Presentation key={scenario} {...props} scenario={scenario} shared={shared} />;
}

function Presentation({
  side,
  scenario,
  shared,
  ...own
}: PresentationPageProps & { scenario: string; shared: SharedSession }) {
  const publicRegister = useSyncExternalStore(shared.subscribe, () => shared.stage.register);
  const register = side === 'public' ? publicRegister : own.register;
  const loaded = useLoadedSession(scenario, register, shared);
  const leads = useMemo(() => () => shared.acts, [shared]);
  if (!loaded) return null;
  const { session, words } = loaded;
  if (!session || !words) return <NotFound />;
  return (
    <TextProvider register={words.register} catalogs={words.catalogs}>
      {side === 'public' ? (
        <PublicScreen session={session} shared={shared} leads={leads} base={`/ecran/${scenario}`} />
      ) : (
        <PrivateScreen
          session={session}
          shared={shared}
          leads={leads}
          base={`/mediation/${scenario}`}
          publicHref={`/ecran/${scenario}`}
          onRegister={own.onRegister}
        />
      )}
    </TextProvider>
  );
}

/** The session that the windows of this browser share; undefined until it is open. */
function useSharedSession(scenario: string, side: Side): SharedSession | undefined {
  const [shared, setShared] = useState<SharedSession>();
  useEffect(() => {
    const opened = new SharedSession({
      side,
      transport: browserTransport(scenario),
      kept: copyInWindow(scenario),
    });
    setShared(opened);
    const bye = () => opened.bye();
    window.addEventListener('pagehide', bye);
    return () => {
      window.removeEventListener('pagehide', bye);
      opened.close();
      setShared(undefined);
    };
  }, [scenario, side]);
  return shared;
}
