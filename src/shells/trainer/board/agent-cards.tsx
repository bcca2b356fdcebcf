import { useId, useState } from 'react';
import { PlainList } from '#explain/plain-list.tsx';
import type { Deciding } from '#shells/trainer/board/playable.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Play } from '#workshop/plan.ts';

interface AgentCardsProps {
  decisions: readonly Deciding[];
  nameOf: (play: Play) => string;
  onPlay: (play: Play) => void;
}

/** What the agency's agent may decide; whether the case is there yet, the learner's device knows. */
export function AgentCards({ decisions, nameOf, onPlay }: AgentCardsProps) {
  const t = useText('room');
  if (decisions.length === 0) return <p>{t('cards.none')}</p>;
  return (
    <>
      <p>{t('cards.agentIntro')}</p>
      <PlainList className="trainer-cards">
        {decisions.map((deciding) => (
          <Decision
            key={`${deciding.play.procedure}:${deciding.play.event.type}`}
            {...deciding}
            name={nameOf(deciding.play)}
            onPlay={onPlay}
          />
        ))}
      </PlainList>
    </>
  );
}

function Decision({ play, reasons, name, onPlay }: Deciding & { name: string; onPlay: AgentCardsProps['onPlay'] }) {
  const t = useText('room');
  const words = useText(`procedures/${play.procedure}`);
  const id = useId();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && reason === '' && reasons.length > 0;
  const confirm = () => {
    setAsked(true);
    if (reasons.length === 0) onPlay(play);
    else if (reason === '') document.getElementById(id)?.focus();
    else onPlay({ ...play, event: { ...play.event, reason } });
  };
  return (
    <li className="trainer-card">
      <div>
        <p className="trainer-card__name">{name}</p>
        {reasons.length > 0 && (
          <p className="trainer-field">
            <label htmlFor={id}>{t('cards.reason')}</label>
            <select
              id={id}
              className="trainer-select"
              value={reason}
              aria-invalid={missing || undefined}
              aria-describedby={missing ? `${id}-problem` : undefined}
              onChange={({ target }) => setReason(target.value)}
            >
              <option value="">{t('cards.chooseReason')}</option>
              {reasons.map((one) => (
                <option key={one} value={one}>
                  {words(`decisions.${play.event.type}.reasons.${one}`)}
                </option>
              ))}
            </select>
            {missing && (
              <span id={`${id}-problem`} className="trainer-field__problem">
                {t('cards.missing')}
              </span>
            )}
          </p>
        )}
      </div>
      <Button look="secondary" icon="agency" label={t('cards.playNamed', { what: name })} onPress={confirm}>
        {t('cards.play')}
      </Button>
    </li>
  );
}
