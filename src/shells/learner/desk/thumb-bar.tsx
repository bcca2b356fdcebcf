import { coachIds } from '#domain/coach-ids.ts';
import { isDeskFront } from '#shell-kit/desk/desk-parts.ts';
import type { Unread } from '#shell-kit/desk/unread.ts';
import type { Desk } from '#shells/learner/desk/use-desk.ts';
import { PhoneBar } from '#ui/layout/phone-bar.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ThumbBarProps {
  desk: Desk;
  unread: Unread;
  coachOpen: boolean;
  /** The coach has something to say that nobody asked for. */
  coachCalls: boolean;
  onCoach: () => void;
}

/**
 * On a phone: the portal and what lies around it, one thumb away. The parts of the desk share one place: four words can
 * be read at 320 px, seven cannot.
 */
export function ThumbBar({ desk, unread, coachOpen, coachCalls, onCoach }: ThumbBarProps) {
  const t = useText('shell-kit');
  const { view, calendarOpen, selectFront, openDesk, toggleCalendar } = desk;
  return (
    <div id="shell-desk" tabIndex={-1}>
      <PhoneBar
        label={t('places.phoneBar')}
        items={[
          {
            id: 'portal',
            icon: 'agency',
            label: t('places.portal'),
            coachId: coachIds.front('portal'),
            current: view.front === 'portal' && !calendarOpen,
            onSelect: () => selectFront('portal'),
          },
          {
            id: 'desk',
            icon: 'mail',
            label: t('places.desk'),
            coachId: coachIds.front('desk'),
            current: isDeskFront(view.front) && !calendarOpen,
            badge: unread.mailbox + unread.phone + unread.letterbox,
            onSelect: openDesk,
          },
          {
            id: 'calendar',
            icon: 'calendar',
            label: t('places.calendar'),
            coachId: coachIds.front('calendar'),
            current: calendarOpen,
            onSelect: toggleCalendar,
          },
          {
            id: 'coach',
            icon: 'coach',
            label: t('places.coach'),
            coachId: coachIds.front('coach'),
            badge: coachCalls && !coachOpen ? 1 : 0,
            onSelect: onCoach,
          },
        ]}
      />
    </div>
  );
}
