import { Link } from 'react-router';
import { useText } from '#ui/text/use-text.ts';
import './home.css';

/** An address where there is nothing, with the way back. */
export function NotFound() {
  const t = useText('app');
  return (
    <main className="home home--alone">
      <h1>{t('notFound.title')}</h1>
      <p>{t.rich('notFound.what')}</p>
      <p>
        <Link className="ui-way" to="/exercices">
          {t('notFound.back')}
        </Link>
      </p>
    </main>
  );
}
