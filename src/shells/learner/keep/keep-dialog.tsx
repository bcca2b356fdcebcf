import { useState } from 'react';
import { Link } from 'react-router';
import { type SavedSession, writeSavedFile } from '#backend/saved-file.ts';
import type { SessionStore } from '#backend/session-store.ts';
import { fileNameOf } from '#shell-kit/keep/file-name.ts';
import { OpenFile } from '#shell-kit/keep/open-file.tsx';
import { saveFile } from '#ui/data/save-file.ts';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface KeepDialogProps {
  open: boolean;
  onClose: () => void;
  store: SessionStore;
  onTakeUp: (saved: SavedSession, name: string) => void;
}

/** Takes the session along as a file, or goes on from one: for computers that keep nothing, and for another day elsewhere. */
export function KeepDialog({ open, onClose, store, onTakeUp }: KeepDialogProps) {
  const t = useText('learner');
  const kit = useText('shell-kit');
  const [said, setSaid] = useState('');
  const save = () => {
    const { id } = store.setting.exercise;
    const name = fileNameOf(id, new Date());
    const lines = store.entries.map((entry) => ({ entry, by: 'private' as const }));
    saveFile(new File([writeSavedFile(id, { lines })], name, { type: 'application/json' }));
    setSaid(kit('keep.save.done', { name }));
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('keep.title')}>
      <p>{t('keep.why')}</p>
      <section className="shell-keep">
        <h3>{kit('keep.save.title')}</h3>
        <p>{kit('keep.save.what')}</p>
        <div className="ui-dialog__actions">
          <Button icon="file" onPress={save}>
            {kit('keep.save.button')}
          </Button>
        </div>
        <p role="status">{said}</p>
      </section>
      <OpenFile setting={store.setting} onTakeUp={onTakeUp} />
      <p className="shell-keep">
        <Link className="ui-way" to="/garde">
          {t('keep.seeKept')}
        </Link>
      </p>
    </Dialog>
  );
}
