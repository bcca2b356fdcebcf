import { Link } from 'react-router';
import type { CatalogueEntry } from '#content/catalogue.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useRegister, useText } from '#ui/text/use-text.ts';

/** One exercise: what it is about, whom one plays, how long it takes. The whole card is pressed by its title. */
export function ExerciseCard({ entry, begun }: { entry: CatalogueEntry; begun: boolean }) {
  const t = useText('app');
  const register = useRegister();
  const agency = useText(`agencies/${entry.agency}`);
  return (
    <article className="home-card">
      <p className="home-card__level">{t(`levels.${entry.level}`)}</p>
      <h3>
        <Link to={`/s/${entry.id}`}>{entry.title[register]}</Link>
      </h3>
      <p className="home-card__summary">{entry.summary[register]}</p>
      <ul className="home-card__facts">
        <li>
          <Icon name="person" />
          {t('card.persona', { name: entry.persona.firstName })}
        </li>
        <li>
          <Icon name="agency" />
          {agency('name')}
        </li>
        <li>
          <Icon name="hourglass" />
          {t('card.minutes', { minutes: entry.minutes })}
        </li>
      </ul>
      <p className="home-card__more">
        <Link to={`/fiche/${entry.id}`}>
          {t('takeHome.title')}
          <VisuallyHidden> : {entry.title[register]}</VisuallyHidden>
        </Link>
        <Link to={`/mediation/${entry.id}`}>
          {t('card.present')}
          <VisuallyHidden> : {entry.title[register]}</VisuallyHidden>
        </Link>
      </p>
      <p className="home-card__go" aria-hidden="true">
        {begun ? t('card.resume') : t('card.start')}
        <Icon name="forward" />
      </p>
    </article>
  );
}
