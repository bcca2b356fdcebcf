import { useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import { actToUndo, sayUndone } from '#shell-kit/session/undone.ts';
import { useFormat, useText, useTextRef } from '#ui/text/use-text.ts';

/** Takes back the last act and says in words which one it was; what was said lasts until something else happens. */
export function useUndo(store: SessionStore): { undo: () => void; said: string } {
  const t = useText('shell-kit');
  const say = useTextRef();
  const format = useFormat();
  const [said, setSaid] = useState({ words: '', lines: -1 });
  const undo = () => {
    const act = actToUndo(store.entries);
    store.undo();
    const words = act ? sayUndone(act, store.setting, store.world, t, say, format) : t('undone.nothing');
    setSaid({ words, lines: store.entries.length });
  };
  return { undo, said: said.lines === store.entries.length ? said.words : '' };
}
