import { type ComponentType, useEffect, useState } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { Failure } from '#app/home/failure.tsx';
import { homeTexts } from '#app/home/home-texts.ts';
import { NotFound } from '#app/home/not-found.tsx';
import { useAtWork } from '#app/offline/at-work.ts';
import { rememberRegister } from '#app/register.ts';
import type { Catalogs } from '#app/texts.ts';
import { WordLens } from '#app/words/word-lens.tsx';
import type { Side } from '#backend/sharing/messages.ts';
import type { Register } from '#domain/text.ts';
import { appRoot } from '#ui/navigation/app-root.ts';
import { TextProvider } from '#ui/text/text-provider.tsx';

interface AppProps {
  register: Register;
  catalogs: Catalogs;
}

interface SessionPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

/** The whole app: the list of exercises, the screen of each, and the words one has met. */
export function App({ register, catalogs }: AppProps) {
  const [words, setWords] = useState({ register, catalogs });
  const [chosen, setChosen] = useState(register);
  const { pathname } = useLocation();
  useAtWork();

  const choose = (next: Register) => {
    rememberRegister(next);
    setChosen(next);
    void homeTexts(next).then((loaded) => setWords({ register: next, catalogs: loaded }));
  };

  return (
    <TextProvider register={words.register} catalogs={words.catalogs}>
      <Failure key={exerciseIn(pathname)}>
        <Routes>
          <Route
            path="/"
            element={
              <WordLens>
                <LazyHomePage onRegister={choose} />
              </WordLens>
            }
          />
          <Route
            path="/exercices"
            element={
              <WordLens>
                <LazyExercisesPage onRegister={choose} />
              </WordLens>
            }
          />
          <Route
            path="/mots"
            element={
              <WordLens>
                <LazyWordsPage onRegister={choose} />
              </WordLens>
            }
          />
          <Route path="/garde" element={<LazyKeptPage register={chosen} onRegister={choose} />} />
          <Route path="/fiche/:agency/:slug" element={<LazyTakeHomePage register={chosen} onRegister={choose} />} />
          <Route path="/s/:agency/:slug/*" element={<LazySessionPage register={chosen} onRegister={choose} />} />
          <Route
            path="/mediation/:agency/:slug/*"
            element={<LazyPresentationPage side="private" register={chosen} onRegister={choose} />}
          />
          <Route
            path="/ecran/:agency/:slug/*"
            element={<LazyPresentationPage side="public" register={chosen} onRegister={choose} />}
          />
          <Route path="/ecran" element={<LazySecondScreenPage register={chosen} onRegister={choose} />} />
          <Route path="/atelier/*" element={<LazyTrainerPage register={chosen} onRegister={choose} />} />
          <Route path="/projecteur" element={<LazyProjectorPage register={chosen} onRegister={choose} />} />
          <Route path="/rejoindre" element={<LazyJoinPage register={chosen} onRegister={choose} />} />
          <Route path="/place/*" element={<LazySeatPage register={chosen} onRegister={choose} />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Failure>
    </TextProvider>
  );
}

/** A screen that broke is tried again when another exercise is opened, not on every page of the same one. */
function exerciseIn(pathname: string): string {
  return pathname.split('/').slice(0, 4).join('/');
}

/** The start page; fetched before anything is drawn where it is what the address asks for. */
export const importHome = async () => {
  const { HomePage } = await import('#app/home/home-page.tsx');
  arrived.set(importHome, HomePage);
  return HomePage;
};
const importSession = async () => (await import('#app/session/session-page.tsx')).SessionPage;
const importTakeHome = async () => (await import('#app/take-home/take-home-page.tsx')).TakeHomePage;
const importPresentation = async () => (await import('#app/presentation/presentation-page.tsx')).PresentationPage;
const importSecondScreen = async () => (await import('#app/workshop/second-screen-page.tsx')).SecondScreenPage;
const importTrainer = async () => (await import('#app/workshop/trainer-page.tsx')).TrainerPage;
const importProjector = async () => (await import('#app/workshop/projector-page.tsx')).ProjectorPage;
const importJoin = async () => (await import('#app/workshop/join-page.tsx')).JoinPage;
const importSeat = async () => (await import('#app/workshop/seat-page.tsx')).SeatPage;
const importExercises = async () => (await import('#app/home/exercises-page.tsx')).ExercisesPage;
const importKept = async () => (await import('#app/kept/kept-page.tsx')).KeptPage;
const importWords = async () => (await import('#app/words/words-page.tsx')).WordsPage;
// Whoever arrives at an exercise's address needs its code: it is asked for before anything is drawn.
if (!import.meta.env.SSR && location.pathname.startsWith(`${appRoot}s/`)) void importSession();

function LazySessionPage(props: SessionPageProps) {
  const Page = usePage(importSession);
  return Page ? <Page {...props} /> : null;
}

function LazyPresentationPage(props: SessionPageProps & { side: Side }) {
  const Page = usePage(importPresentation);
  return Page ? <Page {...props} /> : null;
}

function LazyTakeHomePage(props: SessionPageProps) {
  const Page = usePage(importTakeHome);
  return Page ? <Page {...props} /> : null;
}

function LazySecondScreenPage(props: SessionPageProps) {
  const Page = usePage(importSecondScreen);
  return Page ? <Page {...props} /> : null;
}

function LazyTrainerPage(props: SessionPageProps) {
  const Page = usePage(importTrainer);
  return Page ? <Page {...props} /> : null;
}

function LazyProjectorPage(props: SessionPageProps) {
  const Page = usePage(importProjector);
  return Page ? <Page {...props} /> : null;
}

function LazyJoinPage(props: SessionPageProps) {
  const Page = usePage(importJoin);
  return Page ? <Page {...props} /> : null;
}

function LazySeatPage(props: SessionPageProps) {
  const Page = usePage(importSeat);
  return Page ? <Page {...props} /> : null;
}

function LazyHomePage(props: Pick<SessionPageProps, 'onRegister'>) {
  const Page = usePage(importHome);
  return Page ? <Page {...props} /> : null;
}

function LazyExercisesPage(props: Pick<SessionPageProps, 'onRegister'>) {
  const Page = usePage(importExercises);
  return Page ? <Page {...props} /> : null;
}

function LazyKeptPage(props: SessionPageProps) {
  const Page = usePage(importKept);
  return Page ? <Page {...props} /> : null;
}

function LazyWordsPage(props: Pick<SessionPageProps, 'onRegister'>) {
  const Page = usePage(importWords);
  return Page ? <Page {...props} /> : null;
}

const arrived = new Map<unknown, unknown>();

/** A page's code is fetched before anything of it is drawn: a Suspense fallback would be held for 300 ms. */
function usePage<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | undefined {
  const [Page, setPage] = useState(() => arrived.get(load) as ComponentType<Props> | undefined);
  useEffect(() => {
    void load().then((loaded) => setPage(() => loaded));
  }, [load]);
  return Page;
}
