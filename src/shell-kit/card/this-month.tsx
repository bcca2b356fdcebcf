import type { Setting } from '#engine/session/setting.ts';
import { useText } from '#ui/text/use-text.ts';

/** What is true for somebody who declares their month; nothing where the exercise does not say it. */
export function ThisMonth({ setting, heading: Heading }: { setting: Setting; heading: 'h2' | 'h3' | 'h4' }) {
  const t = useText('shell-kit');
  const { work = [], stillLooking } = setting.exercise.situation;
  if (stillLooking === undefined) return null;
  return (
    <section className="shell-card__part">
      <Heading>{t('card.month')}</Heading>
      <ul className="shell-card__list">
        {work.length === 0 && <li>{t.rich('card.noWork')}</li>}
        {work.map(({ employer, hours, gross }) => (
          <li key={employer}>{t.rich('card.work', { employer, hours, gross: { money: gross } })}</li>
        ))}
        <li>{t.rich(stillLooking ? 'card.looking' : 'card.notLooking')}</li>
      </ul>
    </section>
  );
}
