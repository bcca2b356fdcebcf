import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './home.css';

/** What is shown instead of a screen that broke. */
export function FailureMessage({ error }: { error: unknown }) {
  const t = useText('app');
  return (
    <main className="home home--alone">
      <h1>{t('failure.title')}</h1>
      <p>{t.rich('failure.what')}</p>
      <p>{t.rich('failure.cure')}</p>
      <Button onPress={() => location.reload()}>{t('failure.reload')}</Button>
      <Notice kind="info" title={t('failure.detail')}>
        <p>{error instanceof Error ? error.message : String(error)}</p>
      </Notice>
    </main>
  );
}
