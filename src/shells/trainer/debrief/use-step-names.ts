import { useBooks } from '#shells/trainer/room-books.tsx';
import { useSubjectName } from '#shells/trainer/use-subject-name.ts';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import type { Subject } from '#workshop/protocol.ts';

/** Says steps, fields and situations by the names that stood on the learners' screens. */
export function useStepNames() {
  const t = useText('debrief');
  const ref = useTextRef();
  const { settingOf } = useBooks();
  const { subjectName, fieldName } = useSubjectName();

  const stepName = (scenario: string, subject: Subject): string =>
    subjectName({ scenario, subject, done: false, stepFor: 0 });

  /** Those of the fields that have a name. */
  const fieldNames = (scenario: string, fields: readonly { field: string }[]): string[] =>
    fields.flatMap(({ field }) => fieldName({ scenario, refusedField: field }) ?? []);

  /** Where a case stands; states that only the rules know have no name of their own. */
  const stateName = (scenario: string, state: string): string => {
    const procedure = settingOf(scenario)?.exercise.procedure;
    const last = state.split(/[.+]/).at(-1);
    const keys = [state, last].map((name) => `procedures/${procedure}:states.${name}.title`);
    const key = keys.find((one) => ref.has(one));
    return key ? ref({ key }) : t('facts.otherPath');
  };
  return { stepName, fieldNames, stateName };
}
