import { useId, useState } from 'react';
import type { LeadRoom } from '#shells/trainer/board/lead-room.ts';
import { useTitles } from '#shells/trainer/room-books.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Control } from '#workshop/protocol.ts';

interface FollowDialogProps {
  open: boolean;
  control: Control;
  lead: LeadRoom;
  /** Opens the trainer's own window of a scenario. */
  onOpenWindow: (scenario: string) => void;
  onClose: () => void;
}

/** Lets everybody follow the trainer's own session. */
export function FollowDialog({ open, control, lead, onOpenWindow, onClose }: FollowDialogProps) {
  const t = useText('room');
  const titleOf = useTitles();
  const id = useId();
  const scenarios = [...new Set(control.plan.steps.flatMap((step) => step.scenarios))];
  const [chosen, setChosen] = useState('');
  const scenario = chosen || (control.plan.steps[Math.max(0, control.step)]?.scenarios[0] ?? '');
  const begin = () => {
    // The window first: a browser lets it open only as long as the press is fresh.
    onOpenWindow(scenario);
    lead.follow(scenario);
    onClose();
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('follow.title')}>
      <p>{t('follow.why')}</p>
      <p className="trainer-field">
        <label htmlFor={id}>{t('follow.which')}</label>
        <select id={id} className="trainer-select" value={scenario} onChange={({ target }) => setChosen(target.value)}>
          {scenarios.map((one) => (
            <option key={one} value={one}>
              {titleOf(one)}
            </option>
          ))}
        </select>
      </p>
      <div>
        <Button icon="eye" onPress={begin}>
          {t('follow.open')}
        </Button>
      </div>
    </Dialog>
  );
}
