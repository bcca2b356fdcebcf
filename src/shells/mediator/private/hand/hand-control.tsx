import { useId, useState } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { handOver, takeBack } from '#shells/mediator/private/hand/hand-over.ts';
import { usePublicWindows } from '#shells/mediator/private/present/use-public-windows.ts';
import { useStage } from '#shells/mediator/use-shared.ts';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';
import './hand.css';

/** Hands mouse and keyboard over to whoever sits at the public window, and takes them back. */
export function HandControl({ shared }: { shared: SharedSession }) {
  const t = useText('mediator');
  const id = useId();
  const { hand } = useStage(shared);
  const publicWindows = usePublicWindows(shared);
  const [isRefused, setRefused] = useState(false);
  const isTheirs = hand === 'public';
  const press = () => {
    if (isTheirs) takeBack(shared);
    else if (publicWindows === 0) setRefused(true);
    else handOver(shared);
  };
  return (
    <div className="mediator-hand">
      <Button
        look={isTheirs ? 'primary' : 'secondary'}
        icon={isTheirs ? 'undo' : 'person'}
        describedBy={id}
        onPress={press}
      >
        {t(isTheirs ? 'hand.back' : 'hand.over')}
      </Button>
      <span id={id} className="mediator-hand__state">
        {t(isTheirs ? 'hand.theirs' : 'hand.yours')}
      </span>
      <Dialog open={isRefused} onClose={() => setRefused(false)} title={t('hand.alone.title')}>
        <p>{t('hand.alone.why')}</p>
        <p>{t('hand.alone.cure')}</p>
      </Dialog>
    </div>
  );
}
