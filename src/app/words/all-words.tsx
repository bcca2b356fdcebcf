import { useId, useState } from 'react';
import { findWords } from '#app/words/find-words.ts';
import { GuardMessage } from '#ui/guard/guard-message.tsx';
import { useGuardedText } from '#ui/guard/use-guarded-text.ts';
import { useText } from '#ui/text/use-text.ts';
import type { WordEntry } from '#ui/text/word-entry.ts';
import { WordMeaning } from '#ui/text/word-meaning.tsx';

/** The whole word list from A to Z, each explanation folded under its word. */
export function AllWords({ entries }: { entries: WordEntry[] }) {
  const t = useText('app');
  const [typed, setTyped] = useState('');
  const guarded = useGuardedText({ value: typed, onChange: setTyped });
  const id = useId();
  const found = findWords(entries, typed);

  return (
    <section aria-labelledby={`${id}-title`} className="words-all screen-only">
      <h2 id={`${id}-title`}>{t('words.all')}</h2>
      <search className="words-all__search">
        <label htmlFor={id}>{t('words.search')}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          className="ui-input__control"
          value={typed}
          aria-describedby={`${id}-guard`}
          onChange={(event) => guarded.onChange(event.target.value)}
          onBlur={guarded.onBlur}
        />
        <GuardMessage id={`${id}-guard`} verdict={guarded.verdict} />
      </search>
      <p role="status">{t('words.found', { n: found.length })}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="words-all__list">
        {found.map((entry) => (
          <li key={entry.slug}>
            <details className="words-all__word">
              <summary>{entry.word}</summary>
              <WordMeaning entry={entry} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
