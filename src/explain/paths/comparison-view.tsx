import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Setting } from '#engine/session/setting.ts';
import type { Divergence } from '#engine/session/timeline.ts';
import { useCaseName } from '#explain/counter/use-case-name.ts';
import { actsOf } from '#explain/paths/acts.ts';
import { AnswersApart } from '#explain/paths/answers-apart.tsx';
import { answersApart, comparedUntil, comparePaths, type Future } from '#explain/paths/compare.ts';
import { FollowedRows } from '#explain/paths/followed-rows.tsx';
import type { KnownPath } from '#explain/paths/known-paths.ts';
import { Button } from '#ui/forms/button.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface ComparisonViewProps {
  setting: Setting;
  divergence: Divergence;
  /** The present path. */
  here: KnownPath;
  there: KnownPath;
  onClose: () => void;
}

/** Two paths side by side: what was answered, what followed day by day, what it comes to. */
export function ComparisonView({ setting, divergence, here, there, onClose }: ComparisonViewProps) {
  const say = useText('paths');
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [months, setMonths] = useState(0);
  const { fork, own, other } = divergence;
  const apart = useMemo(
    () => answersApart(actsOf(setting, own, fork), actsOf(setting, other, fork)),
    [setting, own, other, fork],
  );
  const comparison = useMemo(() => {
    const until = comparedUntil(here.world, there.world, months);
    return comparePaths(setting, fork, here.world, there.world, until);
  }, [setting, fork, here.world, there.world, months]);
  useEffect(() => heading.current?.focus(), []);

  const nameHere = say('compare.pathHere', { n: here.n });
  const nameThere = say('list.path', { n: there.n });
  const alike = comparison.days.every((day) => [...day.one, ...day.other].every(({ mark }) => mark === 'same'));
  return (
    <section className="explain-paths__compared" aria-labelledby={id}>
      <h4 id={id} ref={heading} tabIndex={-1}>
        {say('compare.title', { here: here.n, there: there.n })}
      </h4>
      {apart.length > 0 && <AnswersApart apart={apart} here={nameHere} there={nameThere} />}
      <div className="explain-paths__follows">
        <h5>{say('compare.follows')}</h5>
        <p role="status">{say('compare.until', { day: { day: comparison.until } })}</p>
        <p>{say(alike ? 'compare.same' : 'compare.unmarked')}</p>
      </div>
      <table className="explain-paths__table">
        <thead>
          <tr>
            <th scope="col">{say('compare.day')}</th>
            <th scope="col">{nameHere}</th>
            <th scope="col">{nameThere}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.days.map(({ day, one, other: rows }) => (
            <tr key={day}>
              <th scope="row">{format.day(day)}</th>
              <td data-label={nameHere}>
                <FollowedRows setting={setting} rows={one} />
              </td>
              <td data-label={nameThere}>
                <FollowedRows setting={setting} rows={rows} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('compare.received')}</th>
            <td data-label={nameHere}>{format.money(comparison.one.received)}</td>
            <td data-label={nameThere}>{format.money(comparison.other.received)}</td>
          </tr>
          <tr>
            <th scope="row">{say('compare.owed')}</th>
            <td data-label={nameHere}>
              <Owed setting={setting} owed={comparison.one.owed} />
            </td>
            <td data-label={nameThere}>
              <Owed setting={setting} owed={comparison.other.owed} />
            </td>
          </tr>
        </tfoot>
      </table>
      <div className="explain-paths__actions">
        <Button look="secondary" icon="forward" onPress={() => setMonths(months + 1)}>
          {say('compare.further')}
        </Button>
        <Button look="quiet" icon="close" onPress={onClose}>
          {say('compare.close')}
        </Button>
      </div>
    </section>
  );
}

function Owed({ setting, owed }: { setting: Setting; owed: Future['owed'] }) {
  const say = useText('paths');
  const nameOf = useCaseName(setting);
  if (owed.length === 0) return say('compare.nothingOwed');
  return owed.map(({ procedure, left }) => (
    <p key={procedure}>{say('compare.owedOf', { amount: { money: left }, name: nameOf(procedure) })}</p>
  ));
}
