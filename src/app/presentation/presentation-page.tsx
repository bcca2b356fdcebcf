import { type ComponentProps, useMemo, useSyncExternalStore } from 'react';
import { useParams } from 'react-router';
import { NotFound } from '#app/home/not-found.tsx';
import { PrivateScreen } from '#app/presentation/private-screen.tsx';
import { PublicScreen } from '#app/presentation/public-screen.tsx';
import { useFollowed } from '#app/presentation/use-followed.ts';
import { useOtherDevices } from '#app/presentation/use-other-devices.ts';
import { type OpenShared, useSharedSession } from '#app/presentation/use-shared-session.ts';
import { useLoadedSession } from '#app/session/use-loaded-session.ts';
import type { Side } from '#backend/sharing/messages.ts';
import type { Register } from '#domain/text.ts';
import { isSingleFile } from '#ui/navigation/app-root.ts';
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
  const open = useSharedSession(scenario, props.side);
  return open && <Presentation key={scenario} {...props} scenario={scenario} open={open} />;
}

function Presentation({
  side,
  scenario,
  open,
  ...own
}: PresentationPageProps & { scenario: string; open: OpenShared }) {
  const { shared } = open;
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
        <LedScreen
          scenario={scenario}
          open={open}
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

type LedScreenProps = Omit<ComponentProps<typeof PrivateScreen>, 'devices'> & { scenario: string; open: OpenShared };

/** The private window reaches other devices, too: those that show the public one, and those of a workshop. */
function LedScreen({ scenario, open, ...screen }: LedScreenProps) {
  useFollowed(scenario, open);
  const devices = useOtherDevices(scenario, open);
  return <PrivateScreen {...screen} devices={isSingleFile ? undefined : devices} />;
}
