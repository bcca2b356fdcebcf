import { useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Returning to a moment of the session, or to a path that was left. */
export interface WaysBack {
  /** Goes back to before a line of the log; what came after is kept as another path. */
  onFork: (line: number) => void;
  /** Goes to where another path stands; the present one is kept. */
  onPath: (tip: number) => void;
}

/** Goes back and says in words where one is then; what was said lasts until something else happens. */
export function useWaysBack(store: SessionStore, onGone: () => void): { acts: WaysBack; said: string } {
  const t = useText('learner');
  const kit = useText('shell-kit');
  const format = useFormat();
  const [said, setSaid] = useState({ words: '', lines: -1 });
  const go = (to: number, words: (day: string) => string) => {
    store.append({ kind: 'fork', to });
    setSaid({ words: words(format.dayTime(store.world.now)), lines: store.entries.length });
    onGone();
  };
  const acts: WaysBack = {
    onFork: (line) => go(line, (day) => kit('undone.fork', { day, where: t('bar.back') })),
    onPath: (tip) => go(tip, (day) => kit('undone.path', { day })),
  };
  return { acts, said: said.lines === store.entries.length ? said.words : '' };
}
