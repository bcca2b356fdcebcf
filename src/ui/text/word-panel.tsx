import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { WordEntry } from '#ui/text/word-entry.ts';
import type { TouchedWord } from '#ui/text/word-lens.ts';
import { WordMeaning } from '#ui/text/word-meaning.tsx';
import './word-panel.css';

/** Between the word and its panel, and between the panel and the edges of the window. */
const GAP = 8;

interface WordPanelProps {
  word: TouchedWord;
  /** Absent until the word list is there. */
  entry: WordEntry | undefined;
  failed: boolean;
  onClose: () => void;
  footer?: ReactNode;
}

/** The explanation of a word, beside it; at the foot of a narrow screen. The browser's dialog keeps the focus. */
export function WordPanel({ word, entry, failed, onClose, footer }: WordPanelProps) {
  const ui = useText('ui');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { element } = word;

  useEffect(() => {
    const panel = dialog.current;
    if (!panel) return;
    // A press beside the panel lands on the dialog itself: its content fills it.
    const onPress = (event: MouseEvent) => event.target === panel && panel.close();
    panel.addEventListener('click', onPress);
    panel.showModal();
    return () => {
      panel.removeEventListener('click', onPress);
      panel.close();
      // Some browsers do not focus a button that is pressed: the dialog would not know where to go back to.
      element.focus({ preventScroll: true });
    };
  }, [element]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel grows when its explanation arrives
  useEffect(() => {
    if (dialog.current) place(dialog.current, element);
  }, [element, entry, failed]);

  const onClosed = () => {
    if (!dialog.current?.open) onClose();
  };
  return (
    <dialog ref={dialog} className="ui-word-panel" aria-labelledby={id} onClose={onClosed}>
      <div className="ui-word-panel__inside">
        <div className="ui-word-panel__head">
          <h2 id={id}>{entry?.word ?? word.shown}</h2>
          <Button look="quiet" icon="close" onPress={onClose}>
            {ui('close')}
          </Button>
        </div>
        <div role="status">
          {entry && <WordMeaning entry={entry} />}
          {!entry && <p>{ui(failed ? 'words.failed' : 'busy')}</p>}
        </div>
        {footer && <div className="ui-word-panel__foot">{footer}</div>}
      </div>
    </dialog>
  );
}

/** Below the word where there is room, above it otherwise; the style sheet lays it at the foot of narrow screens. */
function place(panel: HTMLElement, element: HTMLElement) {
  const word = element.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(word.left, window.innerWidth - width - GAP));
  const below = word.bottom + GAP;
  const fits = below + height + GAP <= window.innerHeight;
  const top = fits ? below : Math.max(GAP, Math.min(word.top - height - GAP, window.innerHeight - height - GAP));
  panel.style.setProperty('--word-left', `${left}px`);
  panel.style.setProperty('--word-top', `${top}px`);
}
