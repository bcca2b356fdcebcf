import type { ProcedureId } from '#domain/agency.ts';
import type { CounterView } from '#domain/procedure.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { StatusTag, type StatusTone } from '#ui/journey/status-tag.tsx';
import { useText } from '#ui/text/use-text.ts';

type Checks = CounterView['checks'];

const TONES: Record<Checks[number]['result'], StatusTone> = {
  passed: 'success',
  failed: 'refused',
  waiting: 'progress',
};

/** What the computers have checked by themselves. */
export function ChecksList({ procedure, checks }: { procedure: ProcedureId; checks: Checks }) {
  const say = useText('counter');
  const words = useText(`procedures/${procedure}`);
  if (checks.length === 0) return <p>{say.rich('checks.none')}</p>;
  return (
    <>
      <p className="explain-folder__note">{say('checks.intro')}</p>
      <PlainList className="explain-checks">
        {checks.map(({ id, result }) => (
          <li key={id} className="explain-check">
            <StatusTag tone={TONES[result]}>{say(`checks.${result}`)}</StatusTag>
            <span>{words.rich(`checks.${id}`)}</span>
          </li>
        ))}
      </PlainList>
    </>
  );
}
