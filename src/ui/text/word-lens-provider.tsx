import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useRegister, useText } from '#ui/text/use-text.ts';
import { entryOf } from '#ui/text/word-entry.ts';
import { type TouchedWord, WordLensContext } from '#ui/text/word-lens.ts';
import { WordPanel } from '#ui/text/word-panel.tsx';
import { type Catalog, openWords, type Words } from '#ui/text/words.ts';

/** The explanations are fetched when the screen has had the time to come. */
const AHEAD_MS = 2000;

interface WordLensProviderProps {
  /** Fetches the word list of the language in use. Keep it the same function while the language is the same. */
  load: () => Promise<Catalog>;
  /** A word was touched. */
  onMet?: (slug: string) => void;
  /** At the foot of the panel: where the words met are kept. */
  footer?: (close: () => void, slug: string) => ReactNode;
  children: ReactNode;
}

type Loaded = { load: () => Promise<Catalog>; words?: Words };

/** Makes every marked word below touchable, and shows its explanation. */
export function WordLensProvider({ load, onMet, footer, children }: WordLensProviderProps) {
  const ui = useText('ui');
  const register = useRegister();
  const [loaded, setLoaded] = useState<Loaded>();
  const [touched, setTouched] = useState<TouchedWord>();

  const fetchWords = useCallback(() => {
    // A list that does not come is said in the panel; the next touch asks again.
    load().then(
      (catalog) => setLoaded({ load, words: openWords(register, { words: catalog }) }),
      () => setLoaded({ load }),
    );
  }, [load, register]);

  useEffect(() => {
    const ahead = setTimeout(fetchWords, AHEAD_MS);
    return () => clearTimeout(ahead);
  }, [fetchWords]);

  const isMine = loaded?.load === load;
  const words = isMine ? loaded.words : undefined;
  const lens = useMemo(
    () => ({
      nameOf: (shown: string) => ui('words.name', { word: shown }),
      open: (word: TouchedWord) => {
        setTouched(word);
        onMet?.(word.slug);
        if (!words) fetchWords();
      },
    }),
    [ui, onMet, words, fetchWords],
  );

  const close = useCallback(() => setTouched(undefined), []);
  return (
    <WordLensContext value={lens}>
      {children}
      {touched && (
        <WordPanel
          word={touched}
          entry={words && entryOf(words, touched.slug)}
          failed={isMine && !words}
          onClose={close}
          footer={footer?.(close, touched.slug)}
        />
      )}
    </WordLensContext>
  );
}
