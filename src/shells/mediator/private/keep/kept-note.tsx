import { useSyncExternalStore } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import { lastAct } from '#engine/session/rewind.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What has become of the demonstration, and what it was before. */
export interface Note {
  what: string;
  /** It was a return itself. */
  isReturn: boolean;
  /** The round that was left: one may return to it. */
  left: number;
  /** The last act when that was said: as soon as there is another, it is no news any more. */
  act: number | undefined;
}

interface KeptNoteProps {
  note: Note | undefined;
  store: SessionStore;
  onTakeBack: (left: number) => void;
  onClose: () => void;
}

/** Says that the demonstration was replaced, and offers what it was before, until something is done. */
export function KeptNote({ note, store, onTakeBack, onClose }: KeptNoteProps) {
  const t = useText('mediator');
  const ui = useText('ui');
  const entries = useSyncExternalStore(store.subscribe, () => store.entries);
  const isNews = note !== undefined && lastAct(entries) === note.act;
  return (
    <div className={isNews ? 'mediator-keep__note' : undefined}>
      <p role="status">{isNews ? note.what : ''}</p>
      {isNews && (
        <div className="mediator-keep__actions">
          <Button look="secondary" icon="undo" onPress={() => onTakeBack(note.left)}>
            {t(note.isReturn ? 'keep.takeBackReturn' : 'keep.takeBack')}
          </Button>
          <Button look="quiet" icon="close" onPress={onClose}>
            {ui('close')}
          </Button>
        </div>
      )}
    </div>
  );
}
