import { useFileWords } from '#desk/documents/explorer/file-words.ts';
import type { Done } from '#desk/documents/explorer/use-done.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Values } from '#ui/text/words.ts';

interface OutcomeProps {
  done: Done | undefined;
  files: readonly DeskFile[];
  onOpen: (file: string) => void;
  onRestore: (file: DeskFile) => void;
}

/** What came of the last act, and what one may want next. Always in the page, so that it is read out. */
export function Outcome({ done, files, onOpen, onRestore }: OutcomeProps) {
  const say = useText('explorer');
  const words = useFileWords();
  const said = done && wordsOf(done);
  const thrown = done?.act.do === 'delete' ? done.act.file : undefined;
  const inBin = files.find(({ id, deleted }) => deleted && id === thrown);
  const made = done?.act.do === 'photograph' ? undefined : done?.made;
  return (
    <div role="status" data-outcome className="desk-files__outcome">
      {said && (
        <>
          <p>
            <Icon name="check" />
            <span>
              {say(`done.${said.path}`, said.values)} {made && say('done.kept')}
            </span>
          </p>
          {made && (
            <Button look="secondary" coachId={coachIds.file(made.id)} onPress={() => onOpen(made.id)}>
              {say('done.open')}
            </Button>
          )}
          {inBin && (
            <Button look="secondary" icon="undo" onPress={() => onRestore(inBin)}>
              {say('done.undo')}
            </Button>
          )}
        </>
      )}
    </div>
  );

  function wordsOf({ act, name, made: file }: Done): { path: string; values: Values } | undefined {
    switch (act.do) {
      case 'rename':
        return { path: 'rename', values: { name: files.find(({ id }) => id === act.file)?.name ?? act.name } };
      case 'move':
        return { path: 'move', values: { name, folder: words.folder(act.folder) } };
      case 'delete':
      case 'restore':
        return { path: act.do, values: { name } };
      case 'make-folder':
        return { path: act.do, values: { name: act.name } };
      case 'lighten':
      case 'convert':
      case 'unlock':
        return file && { path: act.do, values: { name: file.name, folder: words.folder(file.folder) } };
      default:
        // The camera shows what it took, the portal says what was downloaded.
        return undefined;
    }
  }
}
