import { useId, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';
import './start.css';

/** Why no workshop was created. */
export type NotCreated = 'organiser-key' | 'too-often' | 'unreachable' | 'other';

interface CreateRoomProps {
  plan: Plan;
  prepareHref: string;
  /** Whether the relay asks for the organiser's key. */
  needsKey: boolean;
  busy: boolean;
  refused: NotCreated | undefined;
  onCreate: (organiserKey: string | undefined) => void;
}

/** Before a workshop: its plan in a line, and the button that opens the room. */
export function CreateRoom({ plan, prepareHref, needsKey, busy, refused, onCreate }: CreateRoomProps) {
  const t = useText('room');
  const id = useId();
  const [key, setKey] = useState('');
  const minutes = plan.steps.reduce((sum, step) => sum + step.minutes, 0);
  const asksKey = needsKey || refused === 'organiser-key';
  return (
    <div className="trainer-start trainer-start--narrow">
      <div>
        <p className="trainer-start__plan">{t('start.plan', { title: plan.title || t('start.untitled') })}</p>
        <p>{t('start.steps', { n: plan.steps.length, minutes })}</p>
        <p>
          <Link className="ui-way" to={prepareHref}>
            {t('start.toPrepare')}
          </Link>
        </p>
      </div>
      {refused && !(refused === 'organiser-key' && key === '') && (
        <Notice kind="warning" live title={t(`start.refused.${refused}`)} />
      )}
      <form
        className="trainer-form"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (!busy) onCreate(key.trim() || undefined);
        }}
      >
        {asksKey && (
          <FieldFrame id={id} label={t('start.key.label')} hint={t('start.key.hint')}>
            {(describedBy) => (
              <input
                id={id}
                className="trainer-select"
                type="password"
                autoComplete="off"
                maxLength={200}
                value={key}
                aria-describedby={describedBy}
                onChange={({ target }) => setKey(target.value)}
              />
            )}
          </FieldFrame>
        )}
        <div>
          <Button type="submit" icon="people" busy={busy}>
            {t(busy ? 'start.creating' : 'start.create')}
          </Button>
        </div>
      </form>
      <p className="trainer-note">{t('start.promise')}</p>
    </div>
  );
}
