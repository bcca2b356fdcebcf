import type { ProcedureId } from '#domain/agency.ts';
import type { Counter } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { useText } from '#ui/text/use-text.ts';

interface RulesListProps {
  procedure: ProcedureId;
  counter: Counter | undefined;
  ids: string[];
}

/** The rules in force now, how true each is and where one can check it. */
export function RulesList({ procedure, counter, ids }: RulesListProps) {
  const say = useText('counter');
  const explain = useText('explain');
  const words = useText(`procedures/${procedure}`);
  if (ids.length === 0) return <p>{say('rules.none')}</p>;
  return (
    <PlainList className="explain-rules">
      {ids.map((id) => {
        const rule = counter?.rules[id];
        return (
          <li key={id} className="explain-rule">
            <p className="explain-rule__words">{words.rich(`rules.${id}`)}</p>
            {rule && (
              <p className="explain-folder__note">
                <strong>{explain(`truth.${rule.truth}`)}</strong>{' '}
                {explain('checked', { month: { month: instant(`${rule.asOf}-01`) }, source: rule.source })}
              </p>
            )}
          </li>
        );
      })}
    </PlainList>
  );
}
