import { Link } from 'react-router';
import type { ListedExercise } from '#content/exercise-list.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ExerciseCardProps {
  exercise: ListedExercise;
  begun: boolean;
  heading: 'h2' | 'h3';
}

/** One exercise: what it is about, whom one plays, how long it takes. The whole card is pressed by its title. */
export function ExerciseCard({ exercise, begun, heading: Heading }: ExerciseCardProps) {
  const t = useText('app');
  const agency = useText(`agencies/${exercise.agency}`);
  return (
    <article className="home-card">
      <p className="home-card__level">{t(`levels.${exercise.level}`)}</p>
      <Heading className="home-card__title">
        <Link to={`/s/${exercise.id}`}>{exercise.title}</Link>
      </Heading>
      <p className="home-card__summary">{exercise.summary}</p>
      <ul className="home-card__facts">
        <li>
          <Icon name="person" />
          {t('card.persona', { name: exercise.firstName })}
        </li>
        <li>
          <Icon name="agency" />
          {agency('name')}
        </li>
        <li>
          <Icon name="hourglass" />
          {t('card.minutes', { minutes: exercise.minutes })}
        </li>
      </ul>
      <p className="home-card__more">
        <Link to={`/fiche/${exercise.id}`}>
          {t('takeHome.title')}
          <VisuallyHidden> : {exercise.title}</VisuallyHidden>
        </Link>
        <Link to={`/mediation/${exercise.id}`}>
          {t('card.present')}
          <VisuallyHidden> : {exercise.title}</VisuallyHidden>
        </Link>
      </p>
      <p className="home-card__go" aria-hidden="true">
        {begun ? t('card.resume') : t('card.start')}
        <Icon name="forward" />
      </p>
    </article>
  );
}
