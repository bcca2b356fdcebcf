import { usePlayName } from '#shells/trainer/board/use-play-name.ts';
import { skillKey } from '#shells/trainer/prepare/catalogue-filter.ts';
import { useEntry, useTitle } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { useDuration } from '#shells/trainer/prepare/use-duration.ts';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import type { Plan, PlanStep, Play } from '#workshop/plan.ts';

/** What one practises in this workshop, in plain words. */
export function Objectives({ plan }: { plan: Plan }) {
  const t = useText('print');
  const prepare = useText('prepare');
  const entryOf = useEntry();
  const skills = new Set(
    plan.steps.flatMap(({ scenarios }) => scenarios.flatMap((scenario) => entryOf(scenario)?.skills ?? [])),
  );
  return (
    <section>
      <h4>{t('session.objectives')}</h4>
      <ul className="print-session__skills">
        {[...skills].map((skill) => (
          <li key={skill}>{prepare(`skills.${skillKey(skill)}`)}</li>
        ))}
      </ul>
    </section>
  );
}

/** One exercise for whoever leads: what happens in it, what to remember, what to ask, what can be slipped in. */
export function StepSheet({ step, at }: { step: PlanStep; at: number }) {
  const t = useText('print');
  const ref = useTextRef();
  const titleOf = useTitle();
  const entryOf = useEntry();
  const duration = useDuration();
  const entries = step.scenarios.flatMap((scenario) => entryOf(scenario) ?? []);
  const [first] = entries;
  if (!first) return null;
  // Words that are still on their way are left out until they are there.
  const said = (part: 'summary' | 'lesson' | 'debrief') => [
    ...new Set(
      entries.flatMap(({ id }) => {
        const key = `scenarios/${id}:${part}`;
        return ref.has(key) ? paragraphsOf(ref({ key })) : [];
      }),
    ),
  ];
  const names = [...new Set(entries.map(({ persona }) => persona.firstName))];
  return (
    <section className="print-step">
      <h5>{t('session.stepTitle', { n: at + 1, title: titleOf(first.id) })}</h5>
      <p className="print-step__facts">
        {t('session.stepFacts', {
          agency: ref({ key: `agencies/${first.agency}:name` }),
          time: duration(step.minutes),
        })}
        {'. '}
        {entries.length > 1
          ? t('session.dealt', { names: entries.map(({ persona }) => persona.firstName).join(', ') })
          : t('session.everybody', { name: names[0] ?? '' })}
      </p>
      {said('summary').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h6>{t('session.remember')}</h6>
      {said('lesson').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h6>{t('session.questions')}</h6>
      <ul>
        {said('debrief').map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {step.cards.length > 0 && <Cards step={step} />}
    </section>
  );
}

function Cards({ step }: { step: PlanStep }) {
  const t = useText('print');
  return (
    <>
      <h6>{t('session.cards')}</h6>
      <ul>
        {step.cards.map((card) => (
          <Card key={JSON.stringify(card)} card={card} scenarios={step.scenarios} />
        ))}
      </ul>
    </>
  );
}

/** The message of a step with several scenarios stands in the texts of one of them. */
function Card({ card, scenarios }: { card: Play; scenarios: readonly string[] }) {
  const incidents = useText('incidents');
  const ref = useTextRef();
  const owner = scenarios.find(
    (id) => card.kind === 'post' && ref.has(`scenarios/${id}:messages.${card.message}.subject`),
  );
  const name = usePlayName(owner ?? scenarios[0])(card);
  return (
    <li>
      {name}
      {card.kind === 'incident' && (
        <span className="print-step__teaches"> – {incidents(`list.${card.incident}.teaches`)}</span>
      )}
    </li>
  );
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
