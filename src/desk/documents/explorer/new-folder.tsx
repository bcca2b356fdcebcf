import { NameForm } from '#desk/documents/explorer/name-form.tsx';
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
  return (
    <NameForm
      label={say('newFolder.label')}
      hint={say('newFolder.hint')}
      done={done}
      onName={onMake}
      onCancel={onCancel}
    />
  );
}
