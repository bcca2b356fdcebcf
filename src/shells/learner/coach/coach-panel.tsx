import { type ReactNode, useId } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface CoachPanelProps {
  folded: boolean;
  onFold: (folded: boolean) => void;
  children: ReactNode;
}

/** The coach on a wide screen: at the foot of the desk, folded or not. */
export function CoachPanel({ folded, onFold, children }: CoachPanelProps) {
  const t = useText('shell-kit');
  const id = useId();
  return (
    <section id="learner-coach" tabIndex={-1} className="learner-coach" aria-labelledby={id}>
      <div className="learner-coach__head">
        <h2 id={id} className="learner-coach__title">
          <Icon name="coach" size="large" />
          {t('coach.title')}
        </h2>
        <Button look="quiet" expanded={!folded} controls={`${id}-body`} onPress={() => onFold(!folded)}>
          {t(folded ? 'coach.unfold' : 'coach.fold')}
        </Button>
      </div>
      <div id={`${id}-body`} className="learner-coach__inside" hidden={folded}>
        {!folded && children}
      </div>
    </section>
  );
}
