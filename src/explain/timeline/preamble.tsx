import type { ProcedureId } from '#domain/agency.ts';
import { PlainList } from '#explain/plain-list.tsx';
import type { Along } from '#explain/timeline/journey.ts';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What was done at the door, before the request: folded, since the request is the story. */
export function Preamble({ procedure, along }: { procedure: ProcedureId; along: Along[] }) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  if (along.length === 0) return null;
  return (
    <details className="explain-preamble">
      <summary>{say('journey.preamble', { n: along.length })}</summary>
      <PlainList className="explain-along">
        {along.map(({ at, event }) => (
          <li key={`${at} ${event}`}>
            <LineMoment at={at} />
            {words.rich(`events.${event}`)}
          </li>
        ))}
      </PlainList>
    </details>
  );
}
