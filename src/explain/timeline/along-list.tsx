import type { ProcedureId } from '#domain/agency.ts';
import type { Instant } from '#domain/time.ts';
import { PlainList } from '#explain/plain-list.tsx';
import type { Along } from '#explain/timeline/journey.ts';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { useText } from '#ui/text/use-text.ts';

interface AlongListProps {
  procedure: ProcedureId;
  along: Along[];
  now: Instant;
}

/** Small things that happened, or will, while a step lasted. */
export function AlongList({ procedure, along, now }: AlongListProps) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  if (along.length === 0) return null;

  const sentence = ({ at, kind, event }: Along) => {
    if (kind === 'paper') return say.rich('paperArrives');
    const coming = at > now && words.has(`deadlines.${event}`);
    return words.rich(coming ? `deadlines.${event}` : `events.${event}`);
  };
  return (
    <PlainList className="explain-along">
      {along.map((line) => (
        <li key={`${line.at} ${line.kind} ${line.event}`}>
          <LineMoment at={line.at} planned={line.at > now} />
          {sentence(line)}
        </li>
      ))}
    </PlainList>
  );
}
