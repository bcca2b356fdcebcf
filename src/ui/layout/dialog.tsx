import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './dialog.css';

interface DialogProps {
  open: boolean;
  /** Also called for Escape and the phone's back gesture. */
  onClose: () => void;
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A question or a page on top of everything: the browser's own dialog keeps the focus and gives it back. */
export function Dialog({ open, onClose, title, actions, children }: DialogProps) {
  const ui = useText('ui');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open) element?.close();
  }, [open]);

  return (
    <dialog ref={dialog} className="ui-dialog" aria-labelledby={id} onClose={() => open && onClose()}>
      {open && (
        <div className="ui-dialog__inside">
          <div className="ui-dialog__head">
            <h2 id={id}>{title}</h2>
            <Button look="quiet" icon="close" onPress={onClose}>
              {ui('close')}
            </Button>
          </div>
          {children}
          {actions && <div className="ui-dialog__actions">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
