import { useDuration } from '#shells/trainer/debrief/use-duration.ts';
import { useStepNames } from '#shells/trainer/debrief/use-step-names.ts';
import { useTitles } from '#shells/trainer/room-books.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { ScenarioFacts } from '#workshop/debrief.ts';

/** Every step of an exercise, for who wants to look closer. */
export function StepsTable({ facts: { scenario, steps } }: { facts: ScenarioFacts }) {
  const t = useText('debrief');
  const titleOf = useTitles();
  const duration = useDuration();
  const { stepName } = useStepNames();
  if (steps.length === 0) return null;
  return (
    <details className="trainer-debrief__all">
      <summary>{t('facts.all')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className="trainer-debrief__table" aria-label={titleOf(scenario)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('facts.step')}</th>
              <th scope="col">{t('facts.seats')}</th>
              <th scope="col">{t('facts.middle')}</th>
              <th scope="col">{t('facts.refusals')}</th>
              <th scope="col">{t('facts.hints')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ subject, seats, few, spread, refused, helped }) => (
              <tr key={JSON.stringify(subject)}>
                <th scope="row">{stepName(scenario, subject)}</th>
                <td>{few ? '–' : seats}</td>
                <td>{spread ? duration(spread.middle) : '–'}</td>
                <td>{few ? '–' : refused}</td>
                <td>{few ? '–' : helped}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
