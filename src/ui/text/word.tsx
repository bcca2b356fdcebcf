import { type ReactNode, useContext } from 'react';
import type { MarkedWord } from '#domain/marked-text.ts';
import { PlainWordsContext, WordLensContext } from '#ui/text/word-lens.ts';
import './word.css';

/** A word that explains itself when it is touched; plain text where no button may stand. */
export function Word({ shown, slug }: MarkedWord) {
  const lens = useContext(WordLensContext);
  const isPlain = useContext(PlainWordsContext);
  if (!lens || isPlain) return shown;
  return (
    <button
      type="button"
      className="ui-word"
      data-word={slug}
      aria-haspopup="dialog"
      aria-label={lens.nameOf(shown)}
      onClick={(event) => lens.open({ slug, shown, element: event.currentTarget })}
    >
      {shown}
    </button>
  );
}

/** What stands inside is pressed as a whole, or is a name: its words cannot be touched one by one. */
export function PlainWords({ children }: { children: ReactNode }) {
  return <PlainWordsContext value={true}>{children}</PlainWordsContext>;
}
