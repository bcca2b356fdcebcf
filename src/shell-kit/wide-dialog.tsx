import type { ReactNode } from 'react';
import { Dialog } from '#ui/layout/dialog.tsx';
import './wide-dialog.css';

interface WideDialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** What needs all the room there is: what happens behind the screen, and the moments one may return to. */
export function WideDialog({ title, open, onClose, children }: WideDialogProps) {
  return (
    <div className="shell-wide-dialog">
      <Dialog open={open} onClose={onClose} title={title}>
        {children}
      </Dialog>
    </div>
  );
}
