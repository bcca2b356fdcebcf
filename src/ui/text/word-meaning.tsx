import { useText } from '#ui/text/use-text.ts';
import type { WordEntry } from '#ui/text/word-entry.ts';
import './word-meaning.css';

/** A word in plain words, with an example and its official name. */
export function WordMeaning({ entry: { plain, example, official } }: { entry: WordEntry }) {
  const ui = useText('ui');
  return (
    <div className="ui-word-meaning">
      <p>{plain}</p>
      <dl className="ui-word-meaning__more">
        <div>
          <dt>{ui('words.example')}</dt>
          <dd>{example}</dd>
        </div>
        {official && (
          <div>
            <dt>{ui('words.official')}</dt>
            <dd>{official}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
