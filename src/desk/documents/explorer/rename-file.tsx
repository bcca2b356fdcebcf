import { useId, useState } from 'react';
import { problemOfName } from '#desk/documents/explorer/file-name-problem.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import { extensionIn } from '#domain/upload-rules.ts';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { TextInput } from '#ui/forms/text-input.tsx';
import { useGuard } from '#ui/guard/guard-provider.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface RenameFileProps {
  file: DeskFile;
  onRename: (name: string) => void;
  onCancel: () => void;
}

/** Another name, typed. Real data stay out of it as out of every field; the end of the name may change, but not unnoticed. */
export function RenameFile({ file, onRename, onCancel }: RenameFileProps) {
  const say = useText('explorer');
  const guard = useGuard();
  const id = useId();
  const [name, setName] = useState(file.name);
  const [tried, setTried] = useState(false);
  const problem = tried ? problemOfName(name) : undefined;
  const before = extensionIn(file.name);
  const isOtherEnd = name.trim() !== '' && before !== undefined && extensionIn(name.trim()) !== before;
  return (
    <form
      className="desk-files__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problemOfName(name) === undefined && guard.inspect(name).kind !== 'real') onRename(name.trim());
        else document.getElementById(id)?.focus();
      }}
    >
      <FieldFrame
        id={id}
        label={say('rename.label')}
        hint={say('rename.hint')}
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
      <p role="status" className="desk-files__warning">
        {isOtherEnd && (
          <>
            <Icon name="warning" />
            <span>{say('rename.end', { end: before })}</span>
          </>
        )}
      </p>
      <div className="desk-files__buttons">
        <Button type="submit">{say('rename.save')}</Button>
        <Button look="quiet" onPress={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
