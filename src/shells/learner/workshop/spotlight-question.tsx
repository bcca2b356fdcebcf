import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface SpotlightQuestionProps {
  open: boolean;
  onAgree: () => void;
  onDecline: () => void;
}

/** Nobody's screen is shown before they have said yes on their own device. */
export function SpotlightQuestion({ open, onAgree, onDecline }: SpotlightQuestionProps) {
  const t = useText('seat');
  return (
    <Dialog
      open={open}
      onClose={onDecline}
      title={t('spotlight.title')}
      actions={
        <>
          <Button onPress={onAgree}>{t('spotlight.agree')}</Button>
          <Button look="secondary" onPress={onDecline}>
            {t('spotlight.decline')}
          </Button>
        </>
      }
    >
      <p>{t('spotlight.body')}</p>
      <p>{t('spotlight.stop')}</p>
    </Dialog>
  );
}
