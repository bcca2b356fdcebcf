import type { ProcedureId } from '#domain/agency.ts';
import type { Explanation } from '#domain/explanation.ts';
import { instant } from '#domain/time.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import '#explain/facts.css';

/** The parts of an explanation that are words, in the order in which people ask. */
const PARTS = [
  ['purpose', 'help'],
  ['duration', 'hourglass'],
  ['see', 'eye'],
  ['meanwhile', 'calendar'],
  ['rights', 'people'],
] as const satisfies [string, IconName][];

interface StepExplanationProps {
  procedure: ProcedureId;
  state: string;
  explanation: Explanation;
}

/** Everything there is to know of one step: data, purpose, time, what one sees, what one can do, how true it is. */
export function StepExplanation({ procedure, state, explanation }: StepExplanationProps) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  const parts = PARTS.filter(([part]) => words.has(`states.${state}.${part}`));
  return (
    <dl className="explain-facts">
      {explanation.data.length > 0 && (
        <div className="explain-facts__row">
          <dt>
            <Icon name="file" />
            {say('parts.data')}
          </dt>
          <dd>
            <PlainList className="explain-data">
              {explanation.data.map(({ what, from }) => (
                <li key={`${what} ${from}`}>
                  <strong>{words.rich(`data.${what}`)}</strong>
                  <span>{say('parts.from', { source: words(`sources.${from}`) })}</span>
                </li>
              ))}
            </PlainList>
          </dd>
        </div>
      )}
      {parts.map(([part, icon]) => (
        <div key={part} className="explain-facts__row">
          <dt>
            <Icon name={icon} />
            {say(`parts.${part}`)}
          </dt>
          <dd>{words.rich(`states.${state}.${part}`)}</dd>
        </div>
      ))}
      <div className="explain-facts__row">
        <dt>
          <Icon name="check" />
          {say('parts.truth')}
        </dt>
        <dd>
          <strong>{say(`truth.${explanation.truth}`)}</strong>{' '}
          {say('checked', { month: { month: instant(`${explanation.asOf}-01`) }, source: explanation.source })}
        </dd>
      </div>
    </dl>
  );
}
