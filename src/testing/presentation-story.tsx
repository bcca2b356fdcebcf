import { MemoryRouter } from 'react-router';
import { PrivateScreen } from '#app/presentation/private-screen.tsx';
import { PublicScreen } from '#app/presentation/public-screen.tsx';
import { type LoadedSession, loadSession } from '#app/session/load-session.ts';
import type { Side } from '#backend/sharing/messages.ts';
import { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Stage } from '#backend/sharing/stage.ts';
import { transportsSideBySide } from '#backend/sharing/transport.ts';
import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';
import { playUntil } from '#testing/play-until.ts';
import { TextProvider } from '#ui/text/text-provider.tsx';

interface PresentationStory {
  /** `<agency>/<slug>` of a scenario. */
  scenario: string;
  /** Whose window is drawn; the other one is open beside it, unseen. */
  side: Side;
  /** Follow the coach until the world is like this; by default, nothing was done yet. */
  until?: (world: World) => boolean;
  /** Lines added then. */
  add?: Entry[];
  /** What the windows agree on, otherwise than at first. */
  stage?: Partial<Stage>;
}

/** What the story and its `play` get: this window's session, and the other window. */
export interface Presented {
  session: LoadedSession;
  shared: SharedSession;
  other: SharedSession;
}

let closeLast = () => {};

/** A story of one window of a presentation, with a real session: `loaded` holds what `Presented` says. */
export function presentationStory({ scenario, side, until = () => true, add = [], stage = {} }: PresentationStory) {
  return {
    parameters: { router: 'own', layout: 'fullscreen' },
    globals: { viewport: { value: 'desktop' } },
    loaders: [
      async (): Promise<Presented> => {
        closeLast();
        const transport = transportsSideBySide();
        const shared = new SharedSession({ side, transport: transport() });
        const session = await loadSession(scenario, stage.register ?? 'fr', new AbortController().signal, shared);
        if (!session) throw new Error(`There is no scenario "${scenario}".`);
        closeLast = session.close;
        const other = new SharedSession({ side: side === 'private' ? 'public' : 'private', transport: transport() });
        session.store.append(...playUntil(session.store.setting, until).entries, ...add);
        await session.store.settled();
        shared.claim();
        other.set(stage);
        return { session, shared, other };
      },
    ],
    render: (_args: unknown, { loaded }: { loaded: Record<string, unknown> }) => {
      const { session, shared } = loaded as unknown as Presented;
      const about = { session, shared, leads: () => shared.acts };
      return (
        <MemoryRouter initialEntries={['/story']}>
          <TextProvider register={stage.register ?? 'fr'} catalogs={session.catalogs}>
            {side === 'public' ? (
              <PublicScreen {...about} base="/story" />
            ) : (
              <PrivateScreen {...about} base="/story" publicHref="/ecran/story" onRegister={() => {}} />
            )}
          </TextProvider>
        </MemoryRouter>
      );
    },
  };
}
