import type { ProcedureId } from '#domain/agency.ts';
import type { Instant } from '#domain/time.ts';
import { ActorTag } from '#explain/actor-tag.tsx';
import { AlongList } from '#explain/timeline/along-list.tsx';
import type { JourneyStep } from '#explain/timeline/journey.ts';
import { ReceivedList } from '#explain/timeline/received-list.tsx';
import { StepExplanation } from '#explain/timeline/step-explanation.tsx';
import { StepMoment } from '#explain/timeline/step-moment.tsx';
import type { Why } from '#explain/timeline/why.ts';
import { WhyBox } from '#explain/timeline/why-box.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';

interface StepViewProps {
  procedure: ProcedureId;
  step: JourneyStep;
  /** The step before it, to say when both came at once. */
  previous: JourneyStep | undefined;
  now: Instant;
  isGoal: boolean;
  /** Why it goes no further: of the present step only. */
  why: Why | undefined;
}

/** One station of the journey. The present one is open. */
export function StepView({ procedure, step, previous, now, isGoal, why }: StepViewProps) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  const title = words(`states.${step.state}.title`);
  return (
    <li className={`explain-step explain-step--${step.when}`} aria-current={step.when === 'now' ? 'step' : undefined}>
      <span className="explain-step__mark">
        {step.when === 'past' && <Icon name="check" />}
        {step.when === 'now' && <Icon name={step.explanation.who === 'applicant' ? 'person' : 'hourglass'} />}
      </span>
      <div className="explain-step__body">
        <StepMoment procedure={procedure} step={step} previous={previous} now={now} />
        <h4 className="explain-step__title">
          {title}
          {isGoal && <span className="explain-step__goal">{say('goal.tag')}</span>}
        </h4>
        <p className="explain-step__what">{words.rich(`states.${step.state}.what`)}</p>
        <ActorTag who={step.explanation.who} />
        <ReceivedList procedure={procedure} letters={step.letters} payments={step.payments} />
        <AlongList procedure={procedure} along={step.along} now={now} />
        {why && <WhyBox procedure={procedure} why={why} />}
        <details className="explain-step__more" open={step.when === 'now'}>
          <summary>
            {say('more')}
            <VisuallyHidden>{say('moreOf', { title })}</VisuallyHidden>
          </summary>
          <StepExplanation procedure={procedure} state={step.state} explanation={step.explanation} />
        </details>
      </div>
    </li>
  );
}
