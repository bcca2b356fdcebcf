import type { ReactNode } from 'react';
import type { Setting } from '#engine/session/setting.ts';
import { PersonaCard } from '#shell-kit/card/persona-card.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface CardDialogProps {
  setting: Setting;
  brief: ReactNode;
  open: boolean;
  onClose: () => void;
  /** Whether the session is only just beginning. */
  atStart: boolean;
}

/** The card in front of everything: at the start, and whenever one wants to read it again. */
export function CardDialog({ setting, brief, open, onClose, atStart }: CardDialogProps) {
  const t = useText('shell-kit');
  const { firstName } = setting.exercise.persona;
  return (
    <div className="shell-card-dialog">
      <Dialog
        open={open}
        onClose={onClose}
        title={t('card.title', { firstName })}
        actions={atStart && <Button onPress={onClose}>{t('card.start')}</Button>}
      >
        <PersonaCard setting={setting} brief={brief} heading="h3" />
      </Dialog>
    </div>
  );
}
