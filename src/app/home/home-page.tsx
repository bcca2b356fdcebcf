import { catalogue } from 'virtual:catalogue';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { ExerciseCard } from '#app/home/exercise-card.tsx';
import type { Register } from '#domain/text.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { LanguageSwitch } from '#ui/layout/language-switch.tsx';
import { PracticeBand } from '#ui/layout/practice-band.tsx';
import { useText } from '#ui/text/use-text.ts';
import './home.css';
import { fileAddress } from '#ui/navigation/app-root.ts';

const PROMISES: { id: string; icon: IconName }[] = [
  { id: 'safe', icon: 'lock' },
  { id: 'undo', icon: 'undo' },
  { id: 'behind', icon: 'behind-the-scenes' },
];

/** The list of exercises, and what this place is. */
export function HomePage({ onRegister }: { onRegister: (register: Register) => void }) {
  const t = useText('app');
  const begun = useBegun();
  useEffect(() => {
    document.title = t('title');
  }, [t]);

  return (
    <>
      <PracticeBand />
      <header className="home-header">
        <p className="home-header__name">
          <img src={fileAddress('favicon.svg')} alt="" width="36" height="36" />
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
        <section aria-labelledby="exercises">
          <h2 id="exercises">{t('home.exercises')}</h2>
          <div className="home-hint">
            <p>{t.rich('home.choose')}</p>
            <p>{t.rich('home.present')}</p>
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
          <ul className="home-cards">
            {catalogue.map((entry) => (
              <li key={entry.id}>
                <ExerciseCard entry={entry} begun={begun.has(entry.id)} />
              </li>
            ))}
          </ul>
        </section>
      </main>
      <footer className="home-footer">
        <p>{t.rich('home.notReal')}</p>
        <p>{t.rich('home.kept')}</p>
        <p>
          <Link to="/mots">{t('words.title')}</Link>
        </p>
      </footer>
    </>
  );
}

/** The exercises begun on this device; none until the browser has answered. */
function useBegun(): Set<string> {
  const [begun, setBegun] = useState(new Set<string>());
  useEffect(() => {
    void import('#app/session/storage.ts')
      .then(({ storageOfThisBrowser }) => storageOfThisBrowser())
      .then((storage) => storage.begun())
      .then((scenarios) => setBegun(new Set(scenarios)));
  }, []);
  return begun;
}
