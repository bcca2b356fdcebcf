import { useState } from 'react';
import type { LeadRoom } from '#shells/trainer/board/lead-room.ts';
import { useTitles } from '#shells/trainer/room-books.tsx';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Control } from '#workshop/protocol.ts';

/** What is decided in a dialog. */
export type AskedFor = 'word' | 'card' | 'steps' | 'follow' | 'end';

interface ActBarProps {
  control: Control;
  lead: LeadRoom;
  onAsk: (what: AskedFor) => void;
  onProjector: () => void;
  /** Whether the trainer's own session can be shown to all. */
  canFollow: boolean;
  /** Says what was done, to those who do not see it. */
  onSaid: (said: string) => void;
}

/** What can be done for all: the five gestures one needs most, and the others behind one more press. */
export function ActBar({ control, lead, onAsk, onProjector, canFollow, onSaid }: ActBarProps) {
  const t = useText('room');
  const titleOf = useTitles();
  const [more, setMore] = useState(false);
  const { plan, step, paused, open } = control;
  const titleAt = (at: number) => titleOf(plan.steps[at]?.scenarios[0]);
  const hasNext = step < plan.steps.length - 1;

  const does = (act: () => void, said: string) => () => {
    act();
    onSaid(said);
  };
  const goTo = (to: number) => {
    lead.goTo(to);
    onSaid(to < 0 ? t('said.room') : t('said.step', { title: titleAt(to) }));
  };
  return (
    <section className="trainer-acts" aria-label={t('acts.label')}>
      {paused ? (
        <Button icon="play" onPress={does(lead.resume, t('said.resumed'))}>
          {t('acts.resume')}
        </Button>
      ) : (
        <Button icon="pause" onPress={does(lead.pause, t('said.paused'))}>
          {t('acts.pause')}
        </Button>
      )}
      {hasNext ? (
        <Button look={step < 0 ? 'primary' : 'secondary'} icon="forward" onPress={() => goTo(step + 1)}>
          {t(step < 0 ? 'acts.first' : 'acts.next')}
        </Button>
      ) : (
        <Button look="secondary" icon="check" onPress={() => onAsk('end')}>
          {t('acts.end')}
        </Button>
      )}
      <Button look="secondary" icon="mail" onPress={() => onAsk('word')}>
        {t('acts.word')}
      </Button>
      <Button look="secondary" icon="warning" onPress={() => onAsk('card')}>
        {t('acts.card')}
      </Button>
      {step >= 0 && (
        <Button look="secondary" label={t('acts.timeLabel')} onPress={does(() => lead.moreTime(5), t('said.time'))}>
          {t('acts.time')}
        </Button>
      )}
      <Button look="secondary" icon="menu" expanded={more} controls="trainer-more" onPress={() => setMore(!more)}>
        {t('acts.more')}
      </Button>
      <div id="trainer-more" className="trainer-acts__more" hidden={!more}>
        {step >= 0 && (
          <Button look="secondary" icon="back" onPress={() => goTo(step - 1)}>
            {t(step === 0 ? 'acts.room' : 'acts.back')}
          </Button>
        )}
        <Button look="secondary" icon="papers" onPress={() => onAsk('steps')}>
          {t('acts.steps')}
        </Button>
        {canFollow && (
          <Button look="secondary" icon="eye" onPress={() => onAsk('follow')}>
            {t('follow.begin')}
          </Button>
        )}
        <Button look="secondary" icon="screen" onPress={onProjector}>
          {t('acts.projector')}
        </Button>
        <Button
          look="secondary"
          icon={open ? 'lock' : 'unlock'}
          onPress={does(() => lead.door(!open), t(open ? 'said.closed' : 'said.opened'))}
        >
          {t(open ? 'acts.close' : 'acts.open')}
        </Button>
        {hasNext && (
          <Button look="secondary" icon="check" onPress={() => onAsk('end')}>
            {t('acts.end')}
          </Button>
        )}
      </div>
    </section>
  );
}
