import { useTitle } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { timetableOf, totalOf } from '#shells/trainer/prepare/timetable.ts';
import { useDuration } from '#shells/trainer/prepare/use-duration.ts';
import type { PrintedScenario } from '#shells/trainer/print/parts.ts';
import { SessionChecks } from '#shells/trainer/print/session-checks.tsx';
import { Objectives, StepSheet } from '#shells/trainer/print/step-sheet.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';

const MINUTE = 60_000;
const END_QUESTIONS = ['surprise', 'first', 'hard'] as const;

interface SessionSheetProps {
  plan: Plan;
  seats: number;
  /** Minutes after midnight. */
  begins: number;
  printed: readonly PrintedScenario[];
}

/** All that whoever leads the session wants in their hand: what for, when, what to say, what to ask. */
export function SessionSheet({ plan, seats, begins, printed }: SessionSheetProps) {
  const t = useText('print');
  const prepare = useText('prepare');
  const total = useDuration()(totalOf(timetableOf(plan.steps)));
  return (
    <article className="print-sheet print-session">
      <header>
        <p className="print-kind">{t('session.kind')}</p>
        <h3 className="print-title">{plan.title || t('session.untitled')}</h3>
        <dl className="print-session__facts">
          <Blank name={t('session.date')} />
          <Blank name={t('session.place')} />
          <div>
            <dt>{t('session.people')}</dt>
            <dd>{seats}</dd>
          </div>
        </dl>
      </header>
      <Objectives plan={plan} />
      <section>
        <h4>{t('session.timetable')}</h4>
        <Timetable plan={plan} begins={begins} />
        <p>{t('session.total', { time: total })}</p>
        <p>
          {t('session.settings', {
            register: prepare(`settings.registers.${plan.register}`),
            help: prepare(`settings.helps.${plan.help}`),
            backstage: prepare(`settings.backstages.${plan.backstage}`),
          })}
        </p>
      </section>
      <SessionChecks printed={printed} seats={seats} />
      <section className="print-session__steps">
        <h4>{t('session.steps')}</h4>
        {plan.steps.map((step, at) => (
          <StepSheet key={step.scenarios.join()} step={step} at={at} />
        ))}
      </section>
      <section className="print-together">
        <h4>{t('session.end')}</h4>
        <ul>
          {END_QUESTIONS.map((question) => (
            <li key={question}>{t(`session.endQuestions.${question}`)}</li>
          ))}
        </ul>
      </section>
      <section className="print-together">
        <h4>{t('session.notes')}</h4>
        <div className="print-lines" aria-hidden="true" />
      </section>
    </article>
  );
}

function Blank({ name }: { name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="print-blank" />
    </div>
  );
}

function Timetable({ plan, begins: start }: { plan: Plan; begins: number }) {
  const t = useText('print');
  const prepare = useText('prepare');
  const format = useFormat();
  const titleOf = useTitle();
  const duration = useDuration();
  return (
    <table className="print-timetable">
      <thead>
        <tr>
          <th scope="col">{t('session.clock')}</th>
          <th scope="col">{t('session.what')}</th>
          <th scope="col">{t('session.minutes')}</th>
        </tr>
      </thead>
      <tbody>
        {timetableOf(plan.steps).map(({ kind, begins, minutes, step = 0 }) => (
          <tr key={begins} className={`print-timetable__${kind}`}>
            <td>{format.time((start + begins) * MINUTE)}</td>
            <td>
              {kind === 'step'
                ? t('session.stepTitle', { n: step + 1, title: titleOf(plan.steps[step]?.scenarios[0]) })
                : prepare(`time.rows.${kind}`)}
            </td>
            <td>{duration(minutes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
