import type { World } from '#domain/world.ts';
import { agenda } from '#engine/calendar/agenda.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { ComingList } from '#explain/timeline/coming-list.tsx';
import { type Journey, type JourneyStep, journeyOf } from '#explain/timeline/journey.ts';
import { Preamble } from '#explain/timeline/preamble.tsx';
import { StepView } from '#explain/timeline/step-view.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './timeline.css';
import './step.css';

interface JourneyViewProps {
  setting: Setting;
  world: World;
}

const WHEN = ['past', 'now', 'ahead'] as const;

/** The life of the request as one line with stations: behind us, here, to come. */
export function JourneyView({ setting, world }: JourneyViewProps) {
  const say = useText('explain');
  const journey = journeyOf(setting, world);
  const { procedure, steps } = journey;
  const words = useText(`procedures/${procedure}`);
  const door = rulesOf(setting, procedure).signIn;
  const goal = goalStep(journey, setting.exercise.goal);
  const next = steps.find(({ when }) => when === 'ahead');
  const coming = agenda(setting, world).filter((event) => isDeadlineOf(event, procedure) && event.at !== next?.at);

  return (
    <div className="explain-journey">
      <p className="explain-intro">{say.rich('journey.intro')}</p>
      {door && <Preamble procedure={door} along={journey.preamble} />}
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
                  />
                ))}
              </PlainList>
            )}
            {when === 'now' && <ComingList procedure={procedure} coming={coming} />}
            {when === 'ahead' && <Outlook journey={journey} />}
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
function Outlook({ journey }: { journey: Journey }) {
  const say = useText('explain');
  if (journey.goal === 'ahead') return null;
  const kind = journey.goal === 'reached' ? 'success' : 'info';
  return (
    <Notice kind={kind} title={say(`goal.${journey.goal}.title`)}>
      <p>{say.rich(`goal.${journey.goal}.what`)}</p>
    </Notice>
  );
}

function goalStep({ goal, steps }: Journey, state: string): JourneyStep | undefined {
  if (goal === 'out-of-reach') return undefined;
  return steps.findLast((step) => step.state === state || step.state.endsWith(`.${state}`));
}

function isDeadlineOf(event: ReturnType<typeof agenda>[number], procedure: string): boolean {
  return event.kind === 'deadline' && event.procedure === procedure;
}
