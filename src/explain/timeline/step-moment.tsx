import type { ProcedureId } from '#domain/agency.ts';
import { type Instant, startOfDay } from '#domain/time.ts';
import { elapsed } from '#explain/timeline/elapsed.ts';
import type { JourneyStep } from '#explain/timeline/journey.ts';
import { useText } from '#ui/text/use-text.ts';

interface StepMomentProps {
  procedure: ProcedureId;
  step: JourneyStep;
  previous: JourneyStep | undefined;
  now: Instant;
}

/** When a step came or will come, what led there, and how long it took. */
export function StepMoment({ procedure, step, previous, now }: StepMomentProps) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  const acting = useText(`procedures/${step.ifYouDo?.procedure ?? procedure}`);
  const atOnce = previous?.at === step.at;
  const values = { day: { day: step.at }, time: { time: step.at } };
  return (
    <>
      <p className="explain-step__moment">
        {when()}
        <Length step={step} now={now} />
      </p>
      {!atOnce && <p className="explain-step__cause">{cause()}</p>}
    </>
  );

  function when(): string {
    if (atOnce) return say('moment.atOnce');
    if (step.at === startOfDay(step.at)) return say(step.when === 'ahead' ? 'moment.plannedOn' : 'moment.on', values);
    return say(step.when === 'ahead' ? 'moment.planned' : 'moment.at', values);
  }

  function cause(): string {
    if (step.when !== 'ahead') return words(`events.${step.event}`);
    if (!step.ifYouDo) return say('condition.nothing');
    return say('condition.move', { move: acting(`moves.${step.ifYouDo.move}.label`) });
  }
}

function Length({ step, now }: { step: JourneyStep; now: Instant }) {
  const say = useText('explain');
  if (step.when === 'ahead') return null;
  const length = elapsed((step.when === 'now' ? now : (step.until ?? step.at)) - step.at);
  if (!length) return step.when === 'now' ? <span>{say('length.justNow')}</span> : null;
  return <span>{say(step.when === 'now' ? 'length.since' : 'length.lasted', { length: { text: length } })}</span>;
}
