import { agencies, firstChoice, total } from 'virtual:first-choice';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { ExerciseCards } from '#app/home/exercise-cards.tsx';
import { useBegun } from '#app/home/use-begun.ts';
import { takeOver, useOfflineCopy } from '#app/offline/offline-copy.ts';
import { OfflineCopyLine } from '#app/offline/offline-copy-line.tsx';
import type { ListedExercise } from '#content/exercise-list.ts';
import type { Register } from '#domain/text.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { LanguageSwitch } from '#ui/layout/language-switch.tsx';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import { useRegister, useText, useTextRef } from '#ui/text/use-text.ts';
import './home.css';
import { signAddress } from '#ui/navigation/app-root.ts';

const PROMISES: { id: string; icon: IconName }[] = [
  { id: 'safe', icon: 'lock' },
  { id: 'undo', icon: 'undo' },
  { id: 'behind', icon: 'behind-the-scenes' },
];

/** The list of exercises, and what this place is. */
export function HomePage({ onRegister }: { onRegister: (register: Register) => void }) {
  const t = useText('app');
  const ref = useTextRef();
  const register = useRegister();
  const begun = useBegun();
  const resumed = useResumed(begun);
  // What is taken up again is not offered a second time.
  const toBegin = firstChoice[register].filter(({ id }) => !resumed.some((exercise) => exercise.id === id));
  useEffect(() => {
    document.title = t('title');
  }, [t]);

  // At the start page nobody is in the middle of something: a new version may come in.
  const { hasUpdate } = useOfflineCopy();
  useEffect(() => {
    if (hasUpdate) takeOver();
  }, [hasUpdate]);

  return (
    <>
      <PracticeBand />
      <header className="home-header">
        <p className="home-header__name">
          <img src={signAddress} alt="" width="36" height="36" />
          {t('title')}
        </p>
        <LanguageSwitch onSelect={onRegister} />
      </header>
      <main className="home">
        <div className="home-intro">
          <h1>{t('home.heading')}</h1>
          <p className="home-intro__lead">{t.rich('home.lead')}</p>
          <ul className="home-promises">
            {PROMISES.map(({ id, icon }) => (
              <li key={id}>
                <Icon name={icon} size="large" />
                <span>{t.rich(`home.promises.${id}`)}</span>
              </li>
            ))}
          </ul>
        </div>
        <ul className="home-group" aria-label={t('home.group')}>
          <li>
            <Icon name="people" />
            <Link to="/rejoindre">{t('home.join')}</Link>
          </li>
          <li>
            <Icon name="papers" />
            <Link to="/atelier">{t('home.prepare')}</Link>
          </li>
        </ul>
        {resumed.length > 0 && (
          <section aria-labelledby="resumed">
            <h2 id="resumed">{t('home.resume')}</h2>
            <p className="home-more">{t('home.resumeWhere')}</p>
            <ExerciseCards exercises={resumed} begun={begun} headings="h3" />
          </section>
        )}
        {toBegin.length > 0 && (
          <section aria-labelledby="exercises">
            <h2 id="exercises">{t('home.begin')}</h2>
            <div className="home-hint">
              <p>{t.rich('home.choose')}</p>
              <p>{t.rich('home.present')}</p>
            </div>
            <ExerciseCards exercises={toBegin} begun={begun} headings="h3" />
          </section>
        )}
        <section aria-labelledby="find">
          <h2 id="find">{t('home.find')}</h2>
          <p className="home-more home-doors__all">
            <Link to="/exercices">{t('home.all', { n: total })}</Link>
          </p>
          <p className="home-more">{t('home.byAgency')}</p>
          <ul className="home-doors">
            {agencies.map((agency) => (
              <li key={agency}>
                <Link to={`/exercices?agence=${agency}`}>
                  <Icon name="agency" />
                  {ref({ key: `agencies/${agency}:name` })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      </main>
      <footer className="home-footer">
        <OfflineCopyLine />
        <p>{t.rich('home.notReal')}</p>
        <p>{t.rich('home.kept')}</p>
        <p>
          <Link className="ui-way" to="/mots">
            {t('words.title')}
          </Link>
        </p>
        <p>
          <Link className="ui-way" to="/garde">
            {t('home.seeKept')}
          </Link>
        </p>
      </footer>
    </>
  );
}

const MOST_RESUMED = 6;

/** The exercises to take up again; their words are fetched only where there are any. */
function useResumed(begun: ReadonlySet<string>): ListedExercise[] {
  const register = useRegister();
  const [resumed, setResumed] = useState<ListedExercise[]>([]);
  useEffect(() => {
    let left = false;
    if (begun.size > 0) {
      void import('#app/home/exercise-list.ts')
        .then(({ exercisesNamed }) => exercisesNamed(register, begun))
        .then((exercises) => {
          if (!left) setResumed(exercises.slice(0, MOST_RESUMED));
        });
    }
    return () => {
      left = true;
    };
  }, [begun, register]);
  return resumed;
}
