import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface EndDialogProps {
  open: boolean;
  asks: boolean;
  onEnd: () => void;
  onClose: () => void;
}

/** The way from the exercises to the talk about them. */
export function EndDialog({ open, asks, onEnd, onClose }: EndDialogProps) {
  const t = useText('room');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('end.title')}
      actions={
        <>
          <Button icon="check" onPress={onEnd}>
            {t('end.confirm')}
          </Button>
          <Button look="secondary" onPress={onClose}>
            {t('end.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('end.what')}</p>
      {asks && <p>{t('end.asks')}</p>}
      <p>{t('end.keeps')}</p>
    </Dialog>
  );
}
