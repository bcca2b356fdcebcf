import type { SessionStore } from '#backend/session-store.ts';
import { advise } from '#engine/coach/advise.ts';
import './example-portal.css';

/** Whatever the coach speaks of on this page, and nothing else: a portal reduced to its controls. */
export function ExamplePortal({ store, page }: { store: SessionStore; page: string }) {
  const advice = advise(
    store.setting,
    { ...store.world, place: { site: 'employment', page, front: 'portal' } },
    { sideBySide: true },
  );
  const target = advice.status === 'act' ? advice.act.target : '';
  return (
    <div className="learner-example">
      <header className="learner-example__head">
        <strong>Bruyère</strong> l’emploi à Valfleury
      </header>
      <main className="learner-example__main">
        <h1>Mon espace Bruyère</h1>
        <p>Bonjour. Cette page tient la place du vrai portail d’entraînement.</p>
        <Control target={target} />
        <p>Une question ? L’agence vous répond au 05 36 49 10 20, du lundi au vendredi.</p>
      </main>
    </div>
  );
}

function Control({ target }: { target: string }) {
  if (target.startsWith('field:')) {
    return (
      <p>
        <label>
          Identifiant <br />
          <input type="text" data-coach-id={target} />
        </label>
      </p>
    );
  }
  if (/^(?:front|letter|calendar):|^$/.test(target)) return null;
  return (
    <p>
      <button type="button" data-coach-id={target}>
        Me connecter
      </button>
    </p>
  );
}
