import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface RestartDialogProps {
  open: boolean;
  onClose: () => void;
  onRestart: () => void;
}

/** Starting again is the one thing undo cannot take back, so it asks first. */
export function RestartDialog({ open, onClose, onRestart }: RestartDialogProps) {
  const t = useText('learner');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('restart.title')}
      actions={
        <>
          <Button icon="restart" onPress={onRestart}>
            {t('restart.confirm')}
          </Button>
          <Button look="secondary" onPress={onClose}>
            {t('restart.cancel')}
          </Button>
        </>
      }
    >
      <p>{t.rich('restart.body')}</p>
      <p>{t.rich('restart.promise')}</p>
    </Dialog>
  );
}
