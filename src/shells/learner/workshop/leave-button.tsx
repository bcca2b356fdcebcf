import { useState } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Out of the workshop. What was done there goes with it, so it asks first, and staying is the easier answer. */
export function LeaveButton({ onLeave }: { onLeave: () => void }) {
  const t = useText('seat');
  const [asks, setAsks] = useState(false);
  const stay = () => setAsks(false);
  return (
    <>
      <Button look="quiet" label={t('leave.label')} onPress={() => setAsks(true)}>
        {t('leave.button')}
      </Button>
      <Dialog
        open={asks}
        onClose={stay}
        title={t('leave.title')}
        actions={
          <>
            <Button onPress={stay}>{t('leave.stay')}</Button>
            <Button look="secondary" onPress={onLeave}>
              {t('leave.confirm')}
            </Button>
          </>
        }
      >
        <p>{t('leave.erased')}</p>
        <p>{t('leave.again')}</p>
      </Dialog>
    </>
  );
}
