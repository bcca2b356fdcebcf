import { type ReactNode, useCallback } from 'react';
import { Link } from 'react-router';
import { metWords } from '#app/words/met-words.ts';
import { loadWordList } from '#app/words/word-list.ts';
import { useRegister, useText } from '#ui/text/use-text.ts';
import { WordLensProvider } from '#ui/text/word-lens-provider.tsx';

/** Makes words touchable, and keeps those that were touched in the learner's own list. */
export function WordLens({ children }: { children: ReactNode }) {
  const t = useText('app');
  const register = useRegister();
  const load = useCallback(() => loadWordList(register), [register]);
  return (
    <WordLensProvider
      load={load}
      onMet={metWords.meet}
      footer={(close) => (
        <Link to="/mots" onClick={close}>
          {t('words.kept')}
        </Link>
      )}
    >
      {children}
    </WordLensProvider>
  );
}
