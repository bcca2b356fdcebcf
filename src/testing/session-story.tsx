import { agencies } from 'virtual:agencies';
import { exercises } from 'virtual:exercises';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useParams } from 'react-router';
import { procedures } from '#app/procedures.ts';
import { fictionOfExercise } from '#app/session/fiction-of-exercise.ts';
import { silentChannel } from '#backend/channel.ts';
import { createHandlers } from '#backend/handlers/handlers.ts';
import { memoryStorage } from '#backend/log-storage.ts';
import { installNetwork } from '#backend/network.ts';
import { SessionStore } from '#backend/session-store.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import type { SiteId } from '#domain/site.ts';
import type { World } from '#domain/world.ts';
import { playUntil } from '#testing/play-until.ts';
import { GuardProvider } from '#ui/guard/guard-provider.tsx';
import { hrefOf, PortalBaseProvider } from '#ui/navigation/portal-base.tsx';

interface SessionStory {
  /** `<agency>/<slug>` of a scenario, or an exercise that no scenario holds. */
  scenario: string | Exercise;
  /** What is otherwise in this story: a procedure more, another situation. */
  vary?: (exercise: Exercise) => Exercise;
  /** Follow the coach until the world is like this; by default, nothing was done yet. */
  until?: (world: World) => boolean;
  /** Lines added then: a wrong answer, a wait, a page to look at. */
  add?: Entry[] | ((world: World) => Entry[]);
  /** What to draw; `page` is where the learner stands. */
  render: (session: { store: SessionStore; page: string }) => ReactNode;
}

let closeLast = () => {};

async function exerciseOf(scenario: string | Exercise): Promise<Exercise> {
  if (typeof scenario !== 'string') return scenario;
  const load = exercises[scenario];
  if (!load) throw new Error(`There is no scenario "${scenario}".`);
  return (await load()).exercise;
}

/** A story in a real session: real procedure, real handlers, in-page network, nothing kept. */
export function sessionStory({ scenario, vary = (one) => one, until = () => true, add = [], render }: SessionStory) {
  return {
    parameters: { router: 'own' },
    loaders: [
      async () => {
        closeLast();
        const exercise = vary(await exerciseOf(scenario));
        const store = await SessionStore.open({ exercise, rules: procedures }, memoryStorage(), silentChannel);
        store.append(...playUntil(store.setting, until).entries);
        store.append(...(typeof add === 'function' ? add(store.world) : add));
        const fiction = fictionOfExercise(exercise, agencies);
        closeLast = installNetwork(createHandlers(store), () => {}, fiction);
        return { store, fiction };
      },
    ],
    render: (_args: unknown, { loaded }: { loaded: Record<string, unknown> }) => {
      const store = loaded.store as SessionStore;
      return (
        <GuardProvider fiction={loaded.fiction as string[]}>
          <MemoryRouter initialEntries={[hrefOf('/story', store.world.place)]}>
            <Routes>
              <Route path="/story/:site/*" element={<AtPage draw={(page) => render({ store, page })} />} />
            </Routes>
          </MemoryRouter>
        </GuardProvider>
      );
    },
  };
}

function AtPage({ draw }: { draw: (page: string) => ReactNode }) {
  const { site, '*': rest = '' } = useParams();
  return (
    <PortalBaseProvider base="/story" site={site as SiteId}>
      {draw(`/${rest}`)}
    </PortalBaseProvider>
  );
}
