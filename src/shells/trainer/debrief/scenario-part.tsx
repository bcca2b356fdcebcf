import { StepsTable } from '#shells/trainer/debrief/steps-table.tsx';
import { useDuration } from '#shells/trainer/debrief/use-duration.ts';
import { useStepNames } from '#shells/trainer/debrief/use-step-names.ts';
import { useTitles } from '#shells/trainer/room-books.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import { hesitations, type ScenarioFacts, type Sign, type StepFacts } from '#workshop/debrief.ts';

const SIGN_ICONS: Record<Sign, IconName> = { refused: 'close', hint: 'coach', long: 'hourglass' };

/** What the group has lived through in one exercise. */
export function ScenarioPart({ facts, n }: { facts: ScenarioFacts; n: number }) {
  const t = useText('debrief');
  const titleOf = useTitles();
  const duration = useDuration();
  const { scenario, few, seats, done, spread } = facts;
  const met = hesitations(facts);
  return (
    <article className="trainer-debrief__scenario">
      <p className="trainer-debrief__count">{t('facts.exercise', { n })}</p>
      <h3>{titleOf(scenario)}</h3>
      {few ? <p>{t('few')}</p> : <p>{t('facts.played', { seats, done })}</p>}
      {spread && (
        <p>
          {t('facts.time', {
            least: duration(spread.least),
            middle: duration(spread.middle),
            most: duration(spread.most),
          })}
        </p>
      )}
      <h4>{t('facts.met')}</h4>
      {met.length === 0 ? (
        <p>{t('facts.metNone')}</p>
      ) : (
        <ul className="trainer-debrief__list trainer-debrief__met">
          {met.map((step) => (
            <Met key={JSON.stringify(step.subject)} scenario={scenario} step={step} />
          ))}
        </ul>
      )}
      {!few && <Tried facts={facts} />}
      {!few && <StepsTable facts={facts} />}
    </article>
  );
}

/** One step that is worth a word, and why. */
function Met({ scenario, step }: { scenario: string; step: StepFacts }) {
  const t = useText('debrief');
  const duration = useDuration();
  const { stepName, fieldNames } = useStepNames();
  const fields = fieldNames(scenario, step.fields).join(', ') || 'none';
  const words: Record<Sign, string> = {
    refused: step.few ? t('facts.refusedFew', { fields }) : t('facts.refused', { n: step.refused, fields }),
    hint: step.few ? t('facts.helpedFew') : t('facts.helped', { n: step.helped }),
    long: step.spread ? t('facts.long', { middle: duration(step.spread.middle) }) : t('facts.longFew'),
  };
  return (
    <li>
      <p className="trainer-debrief__step">
        {stepName(scenario, step.subject)}
        {!step.few && <span className="trainer-debrief__soft"> · {t('facts.of', { n: step.seats })}</span>}
      </p>
      <ul className="trainer-debrief__list">
        {step.signs.map((sign) => (
          <li key={sign} className="trainer-debrief__sign">
            <Icon name={SIGN_ICONS[sign]} />
            <span>{words[sign]}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Ways back, new beginnings, calls for help, and where the paths have led. */
function Tried({ facts }: { facts: ScenarioFacts }) {
  const t = useText('debrief');
  const { stateName } = useStepNames();
  const { scenario, undone, restarted, asked, states } = facts;
  const tried = [
    undone > 0 && t('facts.undone', { n: undone }),
    restarted > 0 && t('facts.restarted', { n: restarted }),
    asked > 0 && t('facts.asked', { n: asked }),
  ].filter((one) => one !== false);
  const paths = new Map<string, number>();
  for (const { state, seats } of states) {
    const title = stateName(scenario, state);
    paths.set(title, (paths.get(title) ?? 0) + seats);
  }
  return (
    <>
      {tried.length > 0 && (
        <>
          <h4>{t('facts.tried')}</h4>
          <ul>
            {tried.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {paths.size > 1 && (
        <>
          <h4>{t('facts.paths')}</h4>
          <ul>
            {[...paths].map(([title, n]) => (
              <li key={title}>{t('facts.path', { title, n })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
