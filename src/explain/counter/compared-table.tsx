import type { ProcedureId } from '#domain/agency.ts';
import { SOURCES, type Source } from '#domain/circuit.ts';
import type { CounterView } from '#domain/procedure.ts';
import type { TextValue } from '#domain/text.ts';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { useText } from '#ui/text/use-text.ts';

type Compared = CounterView['compared'];

/** What was declared, beside what a paper, a register or another agency says. */
export function ComparedTable({ procedure, compared }: { procedure: ProcedureId; compared: Compared }) {
  const say = useText('counter');
  const words = useText(`procedures/${procedure}`);
  if (compared.length === 0) return <p>{say('compared.none')}</p>;
  const sourceOf = (from: Source) =>
    words.has(`sources.${from}`) ? words(`sources.${from}`) : say(`from.${SOURCES[from]}`);
  const shown = (value: TextValue | undefined, none: string) =>
    value === undefined ? <span className="explain-compared__none">{none}</span> : say('compared.value', { value });
  return (
    <table className="explain-compared">
      <thead>
        <tr>
          {(['what', 'declared', 'known', 'agrees'] as const).map((column) => (
            <th key={column} scope="col">
              {say(`compared.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compared.map(({ id, values, declared, known, from, agrees }) => (
          <tr key={`${id} ${JSON.stringify(values)}`} className="explain-compared__row">
            <th scope="row">{words.rich(`compared.${id}`, values)}</th>
            <td data-label={say('compared.declared')}>{shown(declared, say('compared.nothingDeclared'))}</td>
            <td data-label={say('compared.known')}>
              {shown(known, say('compared.nothingKnown'))}
              <span className="explain-compared__from">{say('compared.from', { source: sourceOf(from) })}</span>
            </td>
            <td data-label={say('compared.agrees')}>
              <Agreement agrees={agrees} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Agreement({ agrees }: { agrees: boolean | undefined }) {
  const say = useText('counter');
  if (agrees === undefined) return <StatusTag tone="progress">{say('compared.notYet')}</StatusTag>;
  return (
    <StatusTag tone={agrees ? 'success' : 'refused'}>{say(agrees ? 'compared.same' : 'compared.different')}</StatusTag>
  );
}
