import { useFileWords } from '#desk/documents/explorer/file-words.ts';
import { PaperPicture } from '#desk/documents/paper-picture.tsx';
import { coachIds } from '#domain/coach-ids.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import type { Persona } from '#domain/persona.ts';
import { toIso } from '#domain/time.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface FileListProps {
  files: readonly DeskFile[];
  persona: Persona;
  /** What the list holds. */
  label: string;
  /** Whether the folder of each file has to be said. */
  mixed: boolean;
  onOpen: (file: string) => void;
}

/** Files, one line each. Whether a picture is good, one finds out by looking: the list judges nothing. */
export function FileList({ files, persona, label, mixed, onOpen }: FileListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" className="desk-files__list" aria-label={label}>
      {files.map((file) => (
        <li key={file.id}>
          <FileRow file={file} persona={persona} mixed={mixed} onOpen={() => onOpen(file.id)} />
        </li>
      ))}
    </ul>
  );
}

interface FileRowProps extends Pick<FileListProps, 'persona' | 'mixed'> {
  file: DeskFile;
  onOpen: () => void;
}

function FileRow({ file, persona, mixed, onOpen }: FileRowProps) {
  const say = useText('explorer');
  const format = useFormat();
  const words = useFileWords();
  const { id, paper, name, folder, at } = file;
  return (
    <button
      type="button"
      className="desk-files__file"
      data-item={id}
      data-coach-id={coachIds.file(id)}
      onClick={onOpen}
    >
      <span className="desk-files__thumb">
        {paper.locked ? <Icon name="lock" size="large" /> : <PaperPicture paper={paper} persona={persona} decorative />}
      </span>
      <span className="desk-files__what">
        <span className="desk-files__name">{name}</span>{' '}
        <span className="desk-files__shown">{words.shownIn(file)}</span>{' '}
        <span className="desk-files__facts">
          <span>{words.short(paper.format)}</span> <span>{format.size(paper.size)}</span>{' '}
          <time dateTime={toIso(at)}>{words.date(at)}</time>{' '}
          {mixed && <span>{say('inFolder', { folder: words.folder(folder) })}</span>}
        </span>
      </span>
    </button>
  );
}
