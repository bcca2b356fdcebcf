import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface GoalReachedProps {
  lesson?: ReactNode;
  debrief?: ReactNode;
  onBackstage?: (() => void) | undefined;
  /** The list of exercises; absent where somebody else chooses. */
  home?: string | undefined;
  /** The card to print and take along. */
  takeHome: string;
}

/** The end of the exercise: what it taught, what one can talk about, where to look next. */
export function GoalReached({ lesson, debrief, onBackstage, home, takeHome }: GoalReachedProps) {
  const t = useText('shell-kit');
  return (
    <div className="learner-coach__body" data-coach-status="goal-reached">
      <p className="learner-coach__arrived">
        <Icon name="check" size="large" />
        {t('coach.goal.title')}
      </p>
      <p>{t.rich('coach.goal.body')}</p>
      {lesson && (
        <section className="learner-coach__part">
          <h3>{t('coach.goal.lesson')}</h3>
          {lesson}
        </section>
      )}
      {debrief && (
        <details className="shell-more">
          <summary>{t('coach.goal.debrief')}</summary>
          <div className="learner-coach__part">{debrief}</div>
        </details>
      )}
      <div className="learner-coach__ways">
        {onBackstage && (
          <Button icon="behind-the-scenes" onPress={onBackstage}>
            {t('coach.goal.backstage')}
          </Button>
        )}
        {home && (
          <>
            <Link className="ui-way" to={takeHome}>
              {t('coach.goal.takeHome')}
            </Link>
            <Link className="ui-way" to={home}>
              {t('coach.goal.home')}
            </Link>
          </>
        )}
      </div>
    </div>
  );
}
