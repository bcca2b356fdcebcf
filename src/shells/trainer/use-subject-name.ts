import { textValuesOf } from '#domain/form.ts';
import type { TextRef } from '#domain/text.ts';
import { useBooks } from '#shells/trainer/room-books.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import type { Progress } from '#workshop/protocol.ts';

type Named = Pick<Progress, 'subject' | 'scenario' | 'done' | 'stepFor'>;

/** Says what a learner has to do now, and the field that was refused, by the names that stand on their screen. */
export function useSubjectName() {
  const t = useText('room');
  const ref = useTextRef();
  const { settingOf } = useBooks();

  const subjectName = ({ subject, scenario, done, stepFor }: Named): string => {
    if (!scenario || done) return '';
    // Nothing is known for a moment while it is worked out.
    if (!subject) return stepFor < 60_000 ? '' : t('seat.lost');
    switch (subject.kind) {
      case 'move': {
        const key = `procedures/${subject.procedure}:moves.${subject.move}.label`;
        return ref.has(key) ? ref({ key }) : t('seat.unknown');
      }
      case 'look':
        return t('seat.look');
      case 'wait': {
        const key = `procedures/${subject.procedure}:deadlines.${subject.event}`;
        return subject.event && ref.has(key) ? t('seat.waitFor', { what: ref({ key }) }) : t('seat.wait');
      }
    }
  };

  /** Some labels quote the case, which only the learner's device knows. */
  const labelOf = (label: TextRef): string | undefined => {
    try {
      return ref(label).replace(/[\s.:?!]+$/, '');
    } catch {
      return undefined;
    }
  };

  const fieldName = ({ scenario, refusedField }: Pick<Progress, 'scenario' | 'refusedField'>): string | undefined => {
    const setting = scenario ? settingOf(scenario) : undefined;
    if (!setting || !refusedField) return undefined;
    for (const { id: procedure, forms } of Object.values(setting.rules)) {
      for (const [form, { pages }] of Object.entries(forms)) {
        const field = pages.flatMap(({ fields }) => fields).find(({ id }) => id === refusedField);
        const key = `procedures/${procedure}:forms.${form}.${field?.text ?? field?.id}.label`;
        if (field && ref.has(key)) return labelOf({ key, values: textValuesOf(field) });
      }
    }
    return undefined;
  };

  const refusedName = (progress: Progress): string | undefined => {
    const field = fieldName(progress);
    const n = progress.refused;
    if (n === 0) return undefined;
    return field ? t('seat.refusedField', { n, field }) : t('seat.refusedTimes', { n });
  };
  return { subjectName, fieldName, refusedName };
}
