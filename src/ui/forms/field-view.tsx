import type { ReactNode } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import { type Field, type Form, type Problem, ticked, toggled } from '#domain/form.ts';
import type { FieldFiles } from '#ui/forms/attached.ts';
import { Checkboxes } from '#ui/forms/checkboxes.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { fieldInputId } from '#ui/forms/field-ids.ts';
import { FileInput } from '#ui/forms/file-input.tsx';
import { NewPasswordInput } from '#ui/forms/password-rules.tsx';
import { Radios } from '#ui/forms/radios.tsx';
import { TextInput, type TextKind } from '#ui/forms/text-input.tsx';
import { useFieldTexts } from '#ui/forms/use-field-texts.ts';

export interface FieldViewProps {
  /** Where the texts of the form are. */
  namespace: string;
  form: Pick<Form, 'id'>;
  field: Field;
  value: string;
  problem?: Problem;
  onChange: (value: string) => void;
  /** For file fields: what was chosen, and what can be done with it. */
  files?: FieldFiles;
  /** The label is also the heading of the page. */
  heading?: boolean;
  /** Further fields, by the answer that calls for them. */
  reveals?: Record<string, ReactNode>;
}

const NO_FILES: FieldFiles = { lines: [], add: () => {}, remove: () => {}, resume: () => {} };

const TEXT_KINDS: Record<
  Exclude<Field['kind'], 'text' | 'radios' | 'checkboxes' | 'file' | 'new-password'>,
  TextKind
> = {
  password: 'password',
  code: 'code',
  'whole-number': 'number',
  amount: 'amount',
  date: 'date',
};

/** A field of a form, drawn from its data. */
export function FieldView(props: FieldViewProps) {
  const { namespace, form, field, value, problem, onChange } = props;
  const texts = useFieldTexts(namespace, form.id);
  const id = fieldInputId(form.id, field.id);
  const frame = {
    id,
    label: texts.label(field),
    hint: texts.hint(field),
    problem: problem && texts.problem(field, problem),
    optional: field.optional,
    heading: props.heading,
  };

  if (field.kind === 'radios' || field.kind === 'checkboxes') {
    const options = field.options.map((option) => ({
      value: option,
      label: texts.option(field, option),
      coachId: coachIds.choice(form.id, field.id, option),
    }));
    return (
      <FieldFrame {...frame} group>
        {() =>
          field.kind === 'radios' ? (
            <Radios
              id={id}
              options={options.map((option) => ({ ...option, reveal: props.reveals?.[option.value] }))}
              value={value}
              onChange={onChange}
            />
          ) : (
            <Checkboxes
              id={id}
              options={options}
              ticked={ticked(field, value)}
              onToggle={(option) => onChange(toggled(field, value, option))}
            />
          )
        }
      </FieldFrame>
    );
  }
  if (field.kind === 'file') {
    return (
      <FieldFrame {...frame} group>
        {(describedBy) => (
          <FileInput
            id={id}
            files={props.files ?? NO_FILES}
            problemOf={(fault) => texts.problem(field, { field: field.id, ...fault })}
            describedBy={describedBy}
            coachId={coachIds.field(form.id, field.id)}
            fileCoachId={(file) => coachIds.attach(form.id, field.id, file)}
            removeCoachId={(upload) => coachIds.removeFile(form.id, field.id, upload)}
          />
        )}
      </FieldFrame>
    );
  }
  const box = { id, value, onChange, invalid: problem !== undefined, coachId: coachIds.field(form.id, field.id) };
  return (
    <FieldFrame {...frame}>
      {(describedBy) =>
        field.kind === 'new-password' ? (
          <NewPasswordInput {...box} rules={field.rules} describedBy={describedBy} />
        ) : (
          <TextInput
            {...box}
            kind={field.kind === 'text' ? (field.format ?? 'text') : TEXT_KINDS[field.kind]}
            describedBy={describedBy}
            autoComplete={field.kind === 'text' ? field.autocomplete : undefined}
            suffix={texts.suffix(field)}
          />
        )
      }
    </FieldFrame>
  );
}
