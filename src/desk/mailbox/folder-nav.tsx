import { inFolder } from '#desk/mailbox/mail.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { FOLDERS, type Folder, type Letter, type OwnMessage } from '#domain/letter.ts';
import { Badge } from '#ui/layout/badge.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';

interface FolderNavProps {
  letters: Letter[];
  written: OwnMessage[];
  current: Folder;
  onSelect: (folder: Folder) => void;
}

/** The folders, each with what it holds; what nobody has read yet stands out. */
export function FolderNav({ letters, written, current, onSelect }: FolderNavProps) {
  const say = useText('mailbox');
  return (
    <nav className="desk-folders" aria-label={say('folders.label')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list">
        {FOLDERS.map((folder) => {
          const mails = inFolder(letters, written, folder);
          const unread = mails.filter((mail) => 'letter' in mail && !mail.letter.read).length;
          return (
            <li key={folder}>
              <button
                type="button"
                className="desk-folders__one"
                aria-current={folder === current ? 'page' : undefined}
                data-coach-id={coachIds.folder(folder)}
                onClick={() => onSelect(folder)}
              >
                <Name folder={folder} />
                {unread > 0 ? <Badge count={unread} /> : <Count of={mails.length} />}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The long names do not fit beside each other on a phone. */
function Name({ folder }: { folder: Folder }) {
  const say = useText('mailbox');
  const long = say(`folders.${folder}`);
  if (folder !== 'inbox' && folder !== 'spam') return long;
  return (
    <>
      <span className="desk-folders__long">{long}</span>
      <span className="desk-folders__short">{say(`folders.short.${folder}`)}</span>
    </>
  );
}

function Count({ of: count }: { of: number }) {
  const say = useText('mailbox');
  if (count === 0) return null;
  return (
    <>
      <span className="desk-folders__count" aria-hidden="true">
        {count}
      </span>
      <VisuallyHidden> {say('folders.count', { count })}</VisuallyHidden>
    </>
  );
}
