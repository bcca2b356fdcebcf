import type { ProcedureId } from '#domain/agency.ts';
import type { World } from '#domain/world.ts';
import { caseOf, rulesOf, type Setting } from '#engine/session/setting.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { ComingList } from '#explain/timeline/coming-list.tsx';
import { type Journey, type JourneyStep, journeyOf } from '#explain/timeline/journey.ts';
import { Preamble } from '#explain/timeline/preamble.tsx';
import { StepView } from '#explain/timeline/step-view.tsx';
import { runningIn, whyOf } from '#explain/timeline/why.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './timeline.css';
import './step.css';

interface JourneyViewProps {
  setting: Setting;
  world: World;
  procedure: ProcedureId;
}

const WHEN = ['past', 'now', 'ahead'] as const;

/** The life of the request as one line with stations: behind us, here, to come. */
export function JourneyView({ setting, world, procedure }: JourneyViewProps) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  const journey = journeyOf(setting, world, procedure);
  const { steps } = journey;
  const rules = rulesOf(setting, procedure);
  const goal = goalStep(journey, setting.exercise.goal);
  const next = steps.find(({ when }) => when === 'ahead');
  const why = whyOf(setting, world, procedure);
  const said = why.kind === 'waits' ? why.delay.at : why.kind === 'act' ? why.before?.at : undefined;
  const running = runningIn(rules, caseOf(world, procedure));
  const coming = running.filter(({ at }) => at !== said && at !== next?.at);

  return (
    <div className="explain-journey">
      <p className="explain-intro">{say.rich('journey.intro')}</p>
      {rules.signIn && <Preamble procedure={rules.signIn} along={journey.preamble} />}
      {WHEN.map((when) => {
        const here = steps.filter((step) => step.when === when);
        if (here.length === 0 && when !== 'ahead') return null;
        return (
          <section key={when} className={`explain-part explain-part--${when}`} aria-labelledby={`explain-${when}`}>
            <h3 id={`explain-${when}`} className="explain-part__title">
              {say(`journey.${when}`)}
            </h3>
            {here.length > 0 && (
              <PlainList ordered className="explain-steps">
                {here.map((step) => (
                  <StepView
                    key={step.id}
                    procedure={procedure}
                    step={step}
                    previous={steps[steps.indexOf(step) - 1]}
                    now={world.now}
                    isGoal={step === goal}
                    why={step.when === 'now' ? why : undefined}
                  />
                ))}
              </PlainList>
            )}
            {when === 'now' && <ComingList procedure={procedure} coming={coming} />}
            {when === 'ahead' && <Outlook goal={journey.goal} />}
          </section>
        );
      })}
      {words.has('reality') && (
        <details className="explain-reality">
          <summary>{say('journey.reality')}</summary>
          <p>{words.rich('reality')}</p>
        </details>
      )}
    </div>
  );
}

/** Why the future is empty, when it is. */
function Outlook({ goal }: Pick<Journey, 'goal'>) {
  const say = useText('explain');
  if (goal === 'ahead') return null;
  return (
    <Notice kind={goal === 'reached' ? 'success' : 'info'} title={say(`goal.${goal}.title`)}>
      <p>{say.rich(`goal.${goal}.what`)}</p>
    </Notice>
  );
}

function goalStep({ goal, steps }: Journey, state: string): JourneyStep | undefined {
  if (goal === 'out-of-reach' || goal === 'none') return undefined;
  return steps.findLast((step) => step.state === state || step.state.endsWith(`.${state}`));
}
