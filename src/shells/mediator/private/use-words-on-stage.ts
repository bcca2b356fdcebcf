import { type RefObject, useEffect, useState } from 'react';
import type { MarkedWord } from '#domain/marked-text.ts';

/** How long a page may go on changing before its words are read again, in milliseconds. */
const PAUSE = 250;

/** The marked words of the page in view, each once, in the order of the page; what is shown over it does not count. */
export function useWordsOnStage(stage: RefObject<HTMLElement | null>): readonly MarkedWord[] {
  const [words, setWords] = useState<readonly MarkedWord[]>([]);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const read = () => {
      const found = wordsOn(element);
      setWords((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(read, PAUSE);
    });
    changed.observe(element, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden', 'open'] });
    read();
    return () => {
      clearTimeout(timer);
      changed.disconnect();
    };
  }, [stage]);
  return words;
}

function wordsOn(stage: HTMLElement): MarkedWord[] {
  const under = [...stage.querySelectorAll<HTMLElement>('[data-word]')].filter((one) => !one.closest('.stage__shown'));
  const inView = under.filter((one) => one.checkVisibility());
  // While something is shown over the page, the page is still the one that is talked about.
  const words = new Map<string, string>();
  for (const element of inView.length > 0 ? inView : under) {
    const { word = '' } = element.dataset;
    if (!words.has(word)) words.set(word, element.textContent);
  }
  return [...words].map(([slug, shown]) => ({ slug, shown }));
}
