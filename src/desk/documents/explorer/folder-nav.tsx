import { filesIn, type View } from '#desk/documents/explorer/arrange-files.ts';
import { useFileWords } from '#desk/documents/explorer/file-words.ts';
import { type DeskFile, FOLDERS_OF_DEVICE } from '#domain/desk-file.ts';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';

interface FolderNavProps {
  files: readonly DeskFile[];
  /** Folders one has made. */
  folders: readonly string[];
  current: View;
  onSelect: (view: View) => void;
}

/** Every folder with what it holds; all files together come first, so that nothing is hidden. */
export function FolderNav({ files, folders, current, onSelect }: FolderNavProps) {
  const say = useText('explorer');
  const words = useFileWords();
  const views: { view: View; name: string }[] = [
    { view: 'all', name: say('all') },
    ...[...FOLDERS_OF_DEVICE, ...folders].map((folder) => ({ view: folder, name: words.folder(folder) })),
    { view: 'bin', name: say('bin') },
  ];
  return (
    <nav className="desk-files__folders" aria-label={say('nav')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list">
        {views.map(({ view, name }) => {
          const count = filesIn(files, view).length;
          return (
            <li key={view}>
              <button
                type="button"
                className="desk-files__folder"
                aria-current={view === current ? 'page' : undefined}
                onClick={() => onSelect(view)}
              >
                <span className="desk-files__folder-name">{name}</span>
                <span className="desk-files__count" aria-hidden="true">
                  {count}
                </span>
                <VisuallyHidden> {say('count', { count })}</VisuallyHidden>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
