import { useState } from 'react';
import { type SavedSession, writeSavedFile } from '#backend/saved-file.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { signedEntries } from '#backend/sharing/signed-entries.ts';
import { fileNameOf } from '#shell-kit/keep/file-name.ts';
import { OpenFile } from '#shell-kit/keep/open-file.tsx';
import { entrustedFrom } from '#shells/mediator/private/entrusted.ts';
import { saveFile } from '#ui/data/save-file.ts';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface KeepDialogProps {
  open: boolean;
  onClose: () => void;
  shared: SharedSession;
  store: SessionStore;
  onTakeUp: (saved: SavedSession, name: string) => void;
}

/** Saving on purpose, the one way in which anything outlives the windows. */
export function KeepDialog({ open, onClose, shared, store, onTakeUp }: KeepDialogProps) {
  const t = useText('mediator');
  return (
    <Dialog open={open} onClose={onClose} title={t('keep.title')}>
      <p>{t('keep.promise')}</p>
      <SaveFile shared={shared} store={store} />
      <OpenFile setting={store.setting} onTakeUp={onTakeUp} />
    </Dialog>
  );
}

function SaveFile({ shared, store }: Pick<KeepDialogProps, 'shared' | 'store'>) {
  const t = useText('mediator');
  const kit = useText('shell-kit');
  const [withNotes, setWithNotes] = useState(false);
  const [said, setSaid] = useState('');
  const { notes } = entrustedFrom(shared.entrusted);
  const save = () => {
    const { id } = store.setting.exercise;
    const name = fileNameOf(id, new Date());
    const lines = signedEntries(shared.signedLines(), store.entries);
    const text = writeSavedFile(id, { lines, ...(withNotes ? { notes } : {}) });
    saveFile(new File([text], name, { type: 'application/json' }));
    setSaid(kit('keep.save.done', { name }));
  };
  return (
    <section className="shell-keep">
      <h3>{kit('keep.save.title')}</h3>
      <p>{kit('keep.save.what')}</p>
      {notes !== '' && (
        <>
          <label className="mediator-keep__tick">
            <input type="checkbox" checked={withNotes} onChange={({ target }) => setWithNotes(target.checked)} />
            {t('keep.save.notes')}
          </label>
          {withNotes && <p>{t('keep.save.care')}</p>}
        </>
      )}
      <div className="ui-dialog__actions">
        <Button icon="file" onPress={save}>
          {kit('keep.save.button')}
        </Button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
