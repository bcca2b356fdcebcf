import { useEffect } from 'react';
import { PageHeader } from '#app/home/page-header.tsx';
import { AllWords } from '#app/words/all-words.tsx';
import { type MetWords, metWords } from '#app/words/met-words.ts';
import { MyWords } from '#app/words/my-words.tsx';
import { useWordList } from '#app/words/use-word-list.ts';
import type { Register } from '#domain/text.ts';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { useText } from '#ui/text/use-text.ts';
import './words.css';

interface WordsPageProps {
  onRegister: (register: Register) => void;
  met?: MetWords;
}

/** The learner's own words, to read again or print, and all the words there are. */
export function WordsPage({ onRegister, met = metWords }: WordsPageProps) {
  const t = useText('app');
  const ui = useText('ui');
  const { entries, state } = useWordList();
  useEffect(() => {
    document.title = `${t('words.title')} – ${t('title')}`;
  }, [t]);

  return (
    <>
      <PageHeader to="/" label={t('words.home')} onRegister={onRegister} />
      <main className="words">
        <PageHeading>{t('words.title')}</PageHeading>
        {state === 'there' ? (
          <>
            <MyWords met={met} entries={entries} />
            <AllWords entries={entries} />
          </>
        ) : (
          <p role="status">{state === 'failed' ? t.rich('words.failed') : ui('busy')}</p>
        )}
      </main>
    </>
  );
}
