import type { Persona } from '#domain/persona.ts';
import type { AgencyFile, FileLine } from '#explain/counter/agency-file.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';

interface FileCoverProps {
  file: AgencyFile;
  person: Pick<Persona, 'firstName' | 'lastName'>;
}

/** Lines of the history that are always in sight. */
const SHOWN = 4;

/** The front of the folder: number, person, procedure, where it stands and how it came there. */
export function FileCover({ file, person }: FileCoverProps) {
  const say = useText('counter');
  const ref = useTextRef();
  const words = useText(`procedures/${file.procedure}`);
  const present = file.lines.at(-1);
  const facts = [
    ['person', `${person.firstName} ${person.lastName}`],
    ['procedure', words('title')],
    ['agency', ref({ key: `agencies/${file.agency}:name` })],
  ] as const;
  const older = file.lines.slice(0, -SHOWN);
  return (
    <header className="explain-folder__cover">
      <h3 className="explain-folder__number">{say('cover.title', { reference: file.reference })}</h3>
      <dl className="explain-folder__facts">
        {facts.map(([id, value]) => (
          <div key={id}>
            <dt>{say(`cover.${id}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {present && (
        <div className="explain-folder__stands">
          <p className="explain-folder__label">{say('cover.stands')}</p>
          <p className="explain-folder__state">{words(`states.${present.state}.title`)}</p>
          <p className="explain-folder__since">{say('cover.since', { day: { day: present.at } })}</p>
        </div>
      )}
      <div className="explain-folder__history">
        <p className="explain-folder__label">{say('cover.lines')}</p>
        {older.length > 0 && (
          <details>
            <summary>{say('cover.earlier', { n: older.length })}</summary>
            <Lines procedure={file.procedure} lines={older} />
          </details>
        )}
        <Lines procedure={file.procedure} lines={file.lines.slice(-SHOWN)} />
      </div>
    </header>
  );
}

function Lines({ procedure, lines }: { procedure: string; lines: FileLine[] }) {
  const words = useText(`procedures/${procedure}`);
  return (
    <PlainList ordered className="explain-folder__lines">
      {lines.map(({ id, at, state }) => (
        <li key={id}>
          <LineMoment at={at} />
          <span>{words(`states.${state}.title`)}</span>
        </li>
      ))}
    </PlainList>
  );
}
