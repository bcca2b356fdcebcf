import { PlainList } from '#explain/plain-list.tsx';
import { useTitle } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { READY_PLANS, type ReadyPlan } from '#shells/trainer/prepare/ready-plans.ts';
import { timetableOf, totalOf } from '#shells/trainer/prepare/timetable.ts';
import { useDuration } from '#shells/trainer/prepare/use-duration.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Plans to begin with, for somebody who has never led a workshop. */
export function ReadyChoice({ onChoose }: { onChoose: (ready: ReadyPlan) => void }) {
  const t = useText('prepare');
  const titleOf = useTitle();
  const duration = useDuration();
  return (
    <section className="trainer-ready-plans" aria-labelledby="ready-plans">
      <h2 id="ready-plans">{t('ready.title')}</h2>
      <p>{t('ready.lead')}</p>
      <PlainList className="trainer-ready-plans__list">
        {READY_PLANS.map((ready) => (
          <li key={ready.id} className="trainer-choice">
            <h3>{t(`ready.${ready.id}.title`)}</h3>
            <p>{t(`ready.${ready.id}.what`)}</p>
            <ol className="trainer-ready-plans__steps">
              {ready.steps.map(({ scenarios }) => (
                <li key={scenarios[0]}>{titleOf(scenarios[0])}</li>
              ))}
            </ol>
            <p className="trainer-choice__time">
              {t('time.total', { time: duration(totalOf(timetableOf(ready.steps))) })}
            </p>
            <div>
              <Button
                look="secondary"
                label={t('ready.useNamed', { title: t(`ready.${ready.id}.title`) })}
                onPress={() => onChoose(ready)}
              >
                {t('ready.use')}
              </Button>
            </div>
          </li>
        ))}
      </PlainList>
      <p>{t('ready.or')}</p>
    </section>
  );
}
