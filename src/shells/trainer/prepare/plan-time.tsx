import { useTitle } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { LONG_SESSION, timetableOf, totalOf } from '#shells/trainer/prepare/timetable.ts';
import { useDuration } from '#shells/trainer/prepare/use-duration.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';

/** How long the whole session takes, with what one forgets to count. */
export function PlanTime({ plan }: { plan: Plan }) {
  const t = useText('prepare');
  const titleOf = useTitle();
  const duration = useDuration();
  const rows = timetableOf(plan.steps);
  const total = totalOf(rows);
  return (
    <section className="trainer-time" aria-labelledby="plan-time">
      <h2 id="plan-time">{t('time.title')}</h2>
      <p className="trainer-time__total">{t('time.total', { time: duration(total) })}</p>
      <p>{t('time.estimate')}</p>
      {total > LONG_SESSION && <Notice kind="warning" title={t('time.long')} />}
      <ol className="trainer-time__rows" aria-label={t('time.table')}>
        {rows.map(({ kind, begins, minutes, step }) => (
          <li key={begins} className={`trainer-time__row trainer-time__row--${kind}`}>
            <span className="trainer-time__from">
              {begins === 0 ? t('time.start') : t('time.from', { time: duration(begins) })}
            </span>
            <span className="trainer-time__what">
              {kind === 'step' ? titleOf(plan.steps[step ?? 0]?.scenarios[0]) : t(`time.rows.${kind}`)}
            </span>
            <span className="trainer-time__minutes">{duration(minutes)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
