import { coachIds } from '#domain/coach-ids.ts';
import { DESK_FRONTS, DESK_ICONS, type DeskFront, type DeskParts } from '#shell-kit/desk/desk-parts.ts';
import type { Unread } from '#shell-kit/desk/unread.ts';
import { Badge } from '#ui/layout/badge.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './desk-front.css';

interface DeskFrontViewProps {
  front: DeskFront;
  onSelect: (front: DeskFront) => void;
  unread: Unread;
  parts: DeskParts;
}

/** The desk on a phone: four large tiles, and below them what one of them holds. */
export function DeskFrontView({ front, onSelect, unread, parts }: DeskFrontViewProps) {
  const t = useText('shell-kit');
  const badges = { ...unread, documents: 0 };
  return (
    <>
      <nav className="shell-desk" aria-label={t('places.desk')}>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list" className="shell-desk__tiles">
          {DESK_FRONTS.map((each) => (
            <li key={each}>
              <button
                type="button"
                className="shell-desk__tile"
                aria-current={each === front ? 'page' : undefined}
                data-coach-id={coachIds.front(each)}
                onClick={() => onSelect(each)}
              >
                <Icon name={DESK_ICONS[each]} size="large" />
                {t(`places.${each}`)}
                <Badge count={badges[each]} />
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {parts[front]}
    </>
  );
}
