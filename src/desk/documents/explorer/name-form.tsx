import { type ReactNode, useId, useState } from 'react';
import { problemOfName } from '#desk/documents/explorer/file-name-problem.ts';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { TextInput } from '#ui/forms/text-input.tsx';
import { useGuard } from '#ui/guard/guard-provider.tsx';
import { useText } from '#ui/text/use-text.ts';

interface NameFormProps {
  /** What stands in the field at first. */
  before?: string;
  label: string;
  hint: string;
  /** The words on the button that keeps it. */
  done: string;
  onName: (name: string) => void;
  onCancel: () => void;
  /** What is said of the name while it is typed. */
  remark?: (name: string) => ReactNode;
}

/** A name, typed. Real data stay out of it as out of every field. */
export function NameForm({ before = '', label, hint, done, onName, onCancel, remark }: NameFormProps) {
  const say = useText('explorer');
  const guard = useGuard();
  const id = useId();
  const [name, setName] = useState(before);
  const [tried, setTried] = useState(false);
  const problem = tried ? problemOfName(name) : undefined;
  return (
    <form
      className="desk-files__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problemOfName(name) === undefined && guard.inspect(name).kind !== 'real') onName(name.trim());
        else document.getElementById(id)?.focus();
      }}
    >
      <FieldFrame id={id} label={label} hint={hint} {...(problem ? { problem: say(`name.${problem}`) } : {})}>
        {(describedBy) => (
          <TextInput
            id={id}
            kind="text"
            value={name}
            onChange={setName}
            invalid={problem !== undefined}
            {...(describedBy ? { describedBy } : {})}
          />
        )}
      </FieldFrame>
      {remark?.(name)}
      <div className="desk-files__buttons">
        <Button type="submit">{done}</Button>
        <Button look="quiet" onPress={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
