import type { ProcedureId } from '#domain/agency.ts';
import type { ComingEvent } from '#engine/calendar/agenda.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What the calendar of this request holds, whatever the learner does. */
export function ComingList({ procedure, coming }: { procedure: ProcedureId; coming: ComingEvent[] }) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  if (coming.length === 0) return null;
  return (
    <div className="explain-coming">
      <p className="explain-coming__title">
        <Icon name="calendar" />
        {say('journey.coming')}
      </p>
      <PlainList>
        {coming.map(({ at, name }) => (
          <li key={`${at} ${name}`}>
            <LineMoment at={at} ends />
            {words(`deadlines.${name}`)}
          </li>
        ))}
      </PlainList>
    </div>
  );
}
