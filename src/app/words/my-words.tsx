import { useRef, useState, useSyncExternalStore } from 'react';
import type { MetWords } from '#app/words/met-words.ts';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { WordEntry } from '#ui/text/word-entry.ts';
import { WordMeaning } from '#ui/text/word-meaning.tsx';

/** The words touched on this device, the latest first. On paper, nothing else is printed. */
export function MyWords({ met, entries }: { met: MetWords; entries: WordEntry[] }) {
  const t = useText('app');
  const slugs = useSyncExternalStore(met.subscribe, () => met.slugs);
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState('');
  const start = useRef<HTMLDivElement>(null);
  const mine = slugs.flatMap((slug) => entries.find((entry) => entry.slug === slug) ?? []);

  // What had the focus is gone: it goes to the list, not to the top of the page.
  const sayDone = (words: string) => {
    setSaid(words);
    start.current?.focus();
  };
  const remove = ({ slug, word }: WordEntry) => {
    met.forget(slug);
    sayDone(t('words.removed', { word }));
  };
  const empty = () => {
    setAsks(false);
    met.forgetAll();
    sayDone(t('words.emptied'));
  };

  return (
    <section ref={start} tabIndex={-1} aria-label={t('words.title')} className="words-mine">
      <VisuallyHidden>
        <p role="status" className="screen-only">
          {said}
        </p>
      </VisuallyHidden>
      {mine.length === 0 ? (
        <p className="words__lead">{t.rich('words.none')}</p>
      ) : (
        <>
          <p className="words__lead screen-only">{t('words.lead', { n: mine.length })}</p>
          <div className="words-mine__actions screen-only">
            <Button icon="print" onPress={() => window.print()}>
              {t('words.print')}
            </Button>
            <Button look="secondary" onPress={() => setAsks(true)}>
              {t('words.empty')}
            </Button>
          </div>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
          <ul role="list" className="words-mine__list">
            {mine.map((entry) => (
              <li key={entry.slug} className="words-mine__word">
                <h2>{entry.word}</h2>
                <WordMeaning entry={entry} />
                <div className="words-mine__remove screen-only">
                  <Button
                    look="quiet"
                    icon="close"
                    label={t('words.removeNamed', { word: entry.word })}
                    onPress={() => remove(entry)}
                  >
                    {t('words.remove')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title={t('words.emptyTitle')}
        actions={
          <>
            <Button onPress={empty}>{t('words.emptyConfirm')}</Button>
            <Button look="secondary" onPress={() => setAsks(false)}>
              {t('words.emptyCancel')}
            </Button>
          </>
        }
      >
        <p>{t('words.emptyWhat')}</p>
      </Dialog>
    </section>
  );
}
