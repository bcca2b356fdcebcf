import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface CoachSheetProps {
  onClose: () => void;
  /** Whether the learner opened it; a sheet that comes by itself does not take the focus away. */
  asked: boolean;
  children: ReactNode;
}

/** The coach on a phone: a sheet above the bar, low so that the page stays in sight, or tall to be read. */
export function CoachSheet({ onClose, asked, children }: CoachSheetProps) {
  const t = useText('shell-kit');
  const ui = useText('ui');
  const id = useId();
  const [tall, setTall] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const takesFocus = useRef(asked);
  useEffect(() => {
    if (takesFocus.current) title.current?.focus();
  }, []);
  return (
    <section
      id="learner-coach"
      tabIndex={-1}
      className={`learner-coach learner-coach--sheet${tall ? ' learner-coach--tall' : ''}`}
      aria-labelledby={id}
    >
      <div className="learner-coach__head">
        <h2 id={id} ref={title} tabIndex={-1} className="learner-coach__title">
          {t('places.coach')}
        </h2>
        <Button look="quiet" expanded={tall} onPress={() => setTall(!tall)}>
          {t(tall ? 'coach.lower' : 'coach.taller')}
        </Button>
        <Button
          look="quiet"
          icon="close"
          label={ui('closeNamed', { title: t('places.coach') })}
          onPress={() => {
            document.querySelector<HTMLElement>(`[data-coach-id="${coachIds.front('coach')}"]`)?.focus();
            onClose();
          }}
        >
          {ui('close')}
        </Button>
      </div>
      <div className="learner-coach__inside">{children}</div>
    </section>
  );
}
