import { NameForm } from '#desk/documents/explorer/name-form.tsx';
import type { DeskFile } from '#domain/desk-file.ts';
import { extensionIn } from '#domain/upload-rules.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface RenameFileProps {
  file: DeskFile;
  onRename: (name: string) => void;
  onCancel: () => void;
}

/** Another name for a file; its end may change, but not unnoticed. */
export function RenameFile({ file, onRename, onCancel }: RenameFileProps) {
  const say = useText('explorer');
  const end = extensionIn(file.name);
  const isOtherEnd = (name: string) => name !== '' && extensionIn(name) !== end;
  return (
    <NameForm
      before={file.name}
      label={say('rename.label')}
      hint={say('rename.hint')}
      done={say('rename.save')}
      onName={onRename}
      onCancel={onCancel}
      remark={(name) => (
        <p role="status" className="desk-files__warning">
          {end !== undefined && isOtherEnd(name.trim()) && (
            <>
              <Icon name="warning" />
              <span>{say('rename.end', { end })}</span>
            </>
          )}
        </p>
      )}
    />
  );
}
