import type { ProcedureId } from '#domain/agency.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import type { Running } from '#explain/timeline/why.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What the calendar of this request holds, whatever the learner does; and what a missed deadline brings. */
export function ComingList({ procedure, coming }: { procedure: ProcedureId; coming: Running[] }) {
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
        {coming.map(({ at, name, kind, matters }) => (
          <li key={`${at} ${name}`}>
            <LineMoment at={at} ends={kind === 'deadline'} planned={kind !== 'deadline'} />
            {words.rich(`deadlines.${name}`)}
            {kind === 'deadline' && matters && (
              <p className="explain-coming__missed">
                <strong>{say('journey.missed')}</strong> {words.rich(`missed.${name}`)}
              </p>
            )}
          </li>
        ))}
      </PlainList>
    </div>
  );
}
