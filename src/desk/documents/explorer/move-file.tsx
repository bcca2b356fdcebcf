import { useId, useState } from 'react';
import { useFileWords } from '#desk/documents/explorer/file-words.ts';
import { NewFolder } from '#desk/documents/explorer/new-folder.tsx';
import { type DeskFile, type FileAct, FOLDERS_OF_DEVICE } from '#domain/desk-file.ts';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { useText } from '#ui/text/use-text.ts';

interface MoveFileProps {
  file: DeskFile;
  folders: readonly string[];
  onAct: (act: FileAct) => void;
  onCancel: () => void;
}

/** Another folder for a file: one that is there, or a new one. */
export function MoveFile({ file, folders, onAct, onCancel }: MoveFileProps) {
  const say = useText('explorer');
  const words = useFileWords();
  const id = useId();
  const others = [...FOLDERS_OF_DEVICE, ...folders].filter((folder) => folder !== file.folder);
  const [folder, setFolder] = useState(others[0] ?? '');
  const [making, setMaking] = useState(false);
  const move = (to: string) => onAct({ do: 'move', file: file.id, folder: to });
  if (making)
    return (
      <NewFolder
        done={say('move.makeAndMove')}
        onCancel={() => setMaking(false)}
        onMake={(name) => {
          onAct({ do: 'make-folder', name });
          move(name);
        }}
      />
    );
  return (
    <form
      className="desk-files__form"
      onSubmit={(event) => {
        event.preventDefault();
        move(folder);
      }}
    >
      <FieldFrame id={id} label={say('move.label')} hint={say('move.hint', { folder: words.folder(file.folder) })}>
        {(describedBy) => (
          <select
            id={id}
            className="desk-files__select"
            value={folder}
            onChange={({ target }) => setFolder(target.value)}
            aria-describedby={describedBy}
          >
            {others.map((other) => (
              <option key={other} value={other}>
                {words.folder(other)}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <div className="desk-files__buttons">
        <Button type="submit">{say('move.move')}</Button>
        <Button look="secondary" icon="plus" onPress={() => setMaking(true)}>
          {say('newFolder.open')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
