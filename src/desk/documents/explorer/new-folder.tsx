import { useId, useState } from 'react';
import { problemOfName } from '#desk/documents/explorer/file-name-problem.ts';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { TextInput } from '#ui/forms/text-input.tsx';
import { useGuard } from '#ui/guard/guard-provider.tsx';
import { useText } from '#ui/text/use-text.ts';

interface NewFolderProps {
  onMake: (name: string) => void;
  onCancel: () => void;
  /** The words on the button that makes it. */
  done: string;
}

/** The name of a folder to be made. */
export function NewFolder({ onMake, onCancel, done }: NewFolderProps) {
  const say = useText('explorer');
  const guard = useGuard();
  const id = useId();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const problem = tried ? problemOfName(name) : undefined;
  return (
    <form
      className="desk-files__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const isFine = problemOfName(name) === undefined && guard.inspect(name).kind !== 'real';
        if (isFine) onMake(name.trim());
        else document.getElementById(id)?.focus();
      }}
    >
      <FieldFrame
        id={id}
        label={say('newFolder.label')}
        hint={say('newFolder.hint')}
        {...(problem ? { problem: say(`name.${problem}`) } : {})}
      >
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
      <div className="desk-files__buttons">
        <Button type="submit">{done}</Button>
        <Button look="quiet" onPress={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
