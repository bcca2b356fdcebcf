import { coachIds } from '#domain/coach-ids.ts';
import { FRONTS, type Front } from '#domain/world.ts';
import { DESK_ICONS } from '#shell-kit/desk/desk-parts.ts';
import type { Unread } from '#shell-kit/desk/unread.ts';
import { PhoneBar } from '#ui/layout/phone-bar.tsx';
import { useText } from '#ui/text/use-text.ts';
import './front-bar.css';

interface FrontBarProps {
  /** What lies on top; undefined while something is shown over it. */
  front: Front | undefined;
  unread: Unread;
  onSelect: (front: Front) => void;
}

/** The site and what lies around it: one press brings a thing to the front, for everybody. */
export function FrontBar({ front, unread, onSelect }: FrontBarProps) {
  const t = useText('shell-kit');
  const badges = { ...unread, portal: 0, documents: 0 };
  return (
    <div className="stage-fronts">
      <PhoneBar
        label={t('places.phoneBar')}
        items={FRONTS.map((each) => ({
          id: each,
          icon: each === 'portal' ? 'agency' : DESK_ICONS[each],
          label: t(`places.${each}`),
          coachId: coachIds.front(each),
          current: each === front,
          badge: badges[each],
          onSelect: () => onSelect(each),
        }))}
      />
    </div>
  );
}
