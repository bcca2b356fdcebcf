import { useState } from 'react';
import type { SavedSession } from '#backend/saved-file.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { lastAct } from '#engine/session/rewind.ts';
import { entrustedFrom } from '#shells/mediator/private/entrusted.ts';
import { KeepDialog } from '#shells/mediator/private/keep/keep-dialog.tsx';
import { KeptNote, type Note } from '#shells/mediator/private/keep/kept-note.tsx';
import { goOnFrom, restore, returnTo } from '#shells/mediator/private/keep/rounds.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './keep.css';

interface KeepControlProps {
  shared: SharedSession;
  store: SessionStore;
}

/** Restores the demonstration, saves it to a file, goes on from one. */
export function KeepControl({ shared, store }: KeepControlProps) {
  const t = useText('mediator');
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [note, setNote] = useState<Note>();

  const change = (what: string, move: () => Promise<number>, isReturn = false) => {
    if (isBusy) return;
    setBusy(true);
    void move()
      .then((left) => setNote({ what, isReturn, left, act: lastAct(store.entries) }))
      .finally(() => setBusy(false));
  };
  const takeUp = (saved: SavedSession, name: string) => {
    setOpen(false);
    addNotes(shared, saved.notes);
    const what = t(saved.notes ? 'keep.openedWithNotes' : 'keep.opened', { name });
    change(what, () => goOnFrom(shared, store, saved));
  };
  const takeBack = (left: number) => change(t('keep.wentBack'), () => returnTo(left, shared, store), true);

  return (
    <div className="mediator-keep">
      <Button
        look="secondary"
        icon="restart"
        busy={isBusy}
        onPress={() => change(t('keep.restored'), () => restore(shared, store))}
      >
        {t('keep.restore')}
      </Button>
      <Button look="quiet" icon="file" label={t('keep.fileLabel')} onPress={() => setOpen(true)}>
        {t('keep.file')}
      </Button>
      <KeptNote note={note} store={store} onTakeBack={takeBack} onClose={() => setNote(undefined)} />
      <KeepDialog open={isOpen} onClose={() => setOpen(false)} shared={shared} store={store} onTakeUp={takeUp} />
    </div>
  );
}

/** Puts the notes of a file after those that are there. Told to the windows before the log, which makes them look. */
function addNotes(shared: SharedSession, notes: string | undefined): void {
  const kept = entrustedFrom(shared.entrusted);
  if (!notes || kept.notes.includes(notes)) return;
  shared.entrust({ ...kept, notes: [kept.notes, notes].filter(Boolean).join('\n\n') });
}
