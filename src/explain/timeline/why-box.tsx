import type { ProcedureId } from '#domain/agency.ts';
import { ActorTag } from '#explain/actor-tag.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import type { Running, Why } from '#explain/timeline/why.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './why-box.css';

interface WhyBoxProps {
  procedure: ProcedureId;
  why: Why;
}

const ICONS: Record<Why['kind'], IconName> = {
  held: 'lock',
  waits: 'hourglass',
  act: 'person',
  free: 'check',
  done: 'check',
};

/** The question everybody asks of the present step, and its answer. */
export function WhyBox({ procedure, why }: WhyBoxProps) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  const { kind, moves } = why;
  return (
    <div className="explain-why">
      <h5 className="explain-why__title">{say('why.title')}</h5>
      <p className="explain-why__answer">
        <Icon name={ICONS[kind]} />
        <strong>{say(`why.${kind}`)}</strong>
      </p>
      {kind === 'held' && why.guards.map((guard) => <p key={guard}>{words.rich(`holds.${guard}`)}</p>)}
      {kind === 'waits' && (
        <>
          <Delay procedure={procedure} delay={why.delay} />
          <ActorTag who={why.who} />
        </>
      )}
      {moves.length > 0 && (
        <>
          <p>{say(`why.moves.${kind}`)}</p>
          <ul>
            {moves.map((move) => (
              <li key={move}>{words(`moves.${move}.label`)}</li>
            ))}
          </ul>
        </>
      )}
      {kind === 'act' && why.before && (
        <>
          <Delay procedure={procedure} delay={why.before} />
          <p>{words.rich(`missed.${why.before.name}`)}</p>
        </>
      )}
    </div>
  );
}

/** Until when, and what happens then. */
function Delay({ procedure, delay }: { procedure: ProcedureId; delay: Running }) {
  const words = useText(`procedures/${procedure}`);
  return (
    <p>
      <LineMoment at={delay.at} planned ends={delay.kind === 'deadline'} />
      {words.rich(`deadlines.${delay.name}`)}
    </p>
  );
}
