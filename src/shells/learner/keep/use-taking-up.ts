import { useState } from 'react';
import type { SavedSession } from '#backend/saved-file.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { Entry } from '#domain/log.ts';
import { useText } from '#ui/text/use-text.ts';

/** What was put in the place of the session, in words, and how to have back what was there. */
export interface TakenUp {
  words: string;
  /** Absent when it was a return itself. */
  takeBack?: () => void;
}

/** Goes on from a file; what it says lasts until something else is done. */
export function useTakingUp(store: SessionStore, onDone: () => void) {
  const t = useText('learner');
  const [taken, setTaken] = useState<{ news: TakenUp; lines: number }>();
  const replace = async (entries: readonly Entry[], news: TakenUp) => {
    await store.startAgain();
    store.append(...entries);
    setTaken({ news, lines: store.entries.length });
    onDone();
  };
  const takeUp = ({ lines }: SavedSession, name: string) => {
    const before = store.entries;
    const takeBack = () => void replace(before, { words: t('keep.wentBack') });
    void replace(
      lines.map(({ entry }) => entry),
      { words: t('keep.opened', { name }), takeBack },
    );
  };
  return { takeUp, news: taken?.lines === store.entries.length ? taken.news : undefined };
}
