import { useStepNames } from '#shells/trainer/debrief/use-step-names.ts';
import { useTitles } from '#shells/trainer/room-books.tsx';
import { useRegister, useText } from '#ui/text/use-text.ts';
import type { GroupFacts, ScenarioFacts, Spread } from '#workshop/debrief.ts';
import { writeTable } from '#workshop/group-file.ts';

type Row = (string | number | undefined)[];

/** The facts of the group as a table: a row for each exercise, and one for each of its steps. Of few places, no numbers. */
export function useGroupTable(): (facts: GroupFacts) => string {
  const t = useText('debrief');
  const titleOf = useTitles();
  const register = useRegister();
  const { stepName, fieldNames } = useStepNames();
  const columns = ['exercise', 'step', 'seats', 'least', 'middle', 'most', 'refused', 'fields', 'helped'];
  const full = (row: Row): Row => columns.map((_, at) => row[at]);
  const times = (spread: Spread | undefined): Row => [spread?.least, spread?.middle, spread?.most];

  const rowsOf = (facts: ScenarioFacts): Row[] => {
    const { scenario, few, steps } = facts;
    const title = titleOf(scenario);
    const whole: Row = [title, t('save.whole'), few ? undefined : facts.seats, ...times(facts.spread)];
    const own = steps.map(({ subject, seats, spread, refused, fields, helped, ...step }): Row => {
      const name = stepName(scenario, subject);
      const named = fieldNames(scenario, fields).join(', ');
      return [
        ...[title, name, step.few ? undefined : seats, ...times(spread)],
        ...[step.few ? undefined : refused, named, step.few ? undefined : helped],
      ];
    });
    return [full(whole), ...own];
  };
  return ({ scenarios }) => {
    const head = columns.map((column) => t(`save.columns.${column}`));
    return writeTable([head, ...scenarios.flatMap(rowsOf)], register === 'en' ? ',' : ';');
  };
}
