import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { inForce, lastDay, type Season, STEPS } from '#portals/tax/data/season.ts';
import { useText } from '#ui/text/use-text.ts';
import './season-line.css';

interface SeasonLineProps {
  /** Undefined where the dates of the year are not known: then it says when they usually are. */
  season: Season | undefined;
  now: number;
}

/** The tax year in four dates, and which of them it is now. */
export function SeasonLine({ season, now }: SeasonLineProps) {
  const t = useText(TAX_TEXTS);
  const current = season ? inForce(season, now) : [];
  const values = season && {
    opens: { day: season.opensOn },
    closes: { day: lastDay(season.closesBefore) },
    notice: { day: season.noticeOn },
    from: { day: season.correctionFrom },
    until: { day: lastDay(season.correctionBefore) },
  };
  return (
    <section className="capucine-season" aria-labelledby="capucine-season">
      <h2 id="capucine-season">
        {season ? t('season.title', { year: String(season.year) }) : t('season.usual')}
        {season && (
          <span className="capucine-season__about">{t('season.about', { income: String(season.year - 1) })}</span>
        )}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without numbers is one */}
      <ol role="list" className="capucine-season__steps">
        {STEPS.map((step) => {
          const isNow = current.includes(step);
          return (
            <li key={step} className="capucine-season__step" {...(isNow ? { 'aria-current': 'date' as const } : {})}>
              <h3>{t(`season.step.${step}`)}</h3>
              <p>{values ? t(`season.dates.${step}`, values) : t(`season.general.${step}`)}</p>
              {isNow && <p className="capucine-season__now">{t('season.now')}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
