import type { Letter } from '#domain/letter.ts';
import type { World } from '#domain/world.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { groupLetters } from '#explain/timeline/sent.ts';
import { OpenLetter } from '#shell-kit/calendar/open-letter.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ArrivedLettersProps {
  before: World;
  after: World;
  onOpen?: ((letter: Letter) => void) | undefined;
}

/** The letters that came while time passed, each with the way to it. Junk mail is left for its reader to find. */
export function ArrivedLetters({ before, after, onOpen }: ArrivedLettersProps) {
  const t = useText('shell-kit');
  const came = after.letters.filter(({ at, folder }) => at > before.now && at <= after.now && folder !== 'spam');
  if (came.length === 0) return null;
  return (
    <div className="shell-arrived">
      <h3>{t('calendar.letters')}</h3>
      <PlainList className="shell-arrived__letters">
        {groupLetters(came).map(({ letter }) => (
          <li key={letter.id}>
            <OpenLetter letter={letter} onOpen={onOpen} />
          </li>
        ))}
      </PlainList>
    </div>
  );
}
