import type { ReactNode } from 'react';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface BackstageDialogProps {
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** What happens behind the screen, with all the room there is. */
export function BackstageDialog({ open, onClose, children }: BackstageDialogProps) {
  const t = useText('learner');
  return (
    <div className="learner-backstage">
      <Dialog open={open} onClose={onClose} title={t('bar.backstage')}>
        {children}
      </Dialog>
    </div>
  );
}
