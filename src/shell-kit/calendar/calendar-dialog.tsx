import type { ReactNode } from 'react';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface CalendarDialogProps {
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The month with the room it needs. */
export function CalendarDialog({ open, onClose, children }: CalendarDialogProps) {
  const t = useText('shell-kit');
  return (
    <div className="shell-calendar-dialog">
      <Dialog open={open} onClose={onClose} title={t('calendar.label')}>
        {children}
      </Dialog>
    </div>
  );
}
