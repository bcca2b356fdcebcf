import { coachIds } from '#domain/coach-ids.ts';
import type { Desk } from '#shells/learner/desk/use-desk.ts';
import { PhoneBar, type PhoneBarItem } from '#ui/layout/phone-bar.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ThumbBarProps {
  desk: Desk;
  unread: number;
  coachOpen: boolean;
  /** The coach has something to say that nobody asked for. */
  coachCalls: boolean;
  onCoach: () => void;
}

/** On a phone: the portal and what lies around it, one thumb away. */
export function ThumbBar({ desk, unread, coachOpen, coachCalls, onCoach }: ThumbBarProps) {
  const t = useText('learner');
  const { view, calendarOpen, selectFront, toggleCalendar } = desk;
  const front = (id: 'portal' | 'mailbox' | 'documents', icon: PhoneBarItem['icon']): PhoneBarItem => ({
    id,
    icon,
    label: t(`places.${id}`),
    coachId: coachIds.front(id),
    current: view.front === id && !calendarOpen,
    onSelect: () => selectFront(id),
  });
  return (
    <div id="learner-desk" tabIndex={-1}>
      <PhoneBar
        label={t('places.phoneBar')}
        items={[
          front('portal', 'agency'),
          { ...front('mailbox', 'mail'), badge: unread },
          front('documents', 'papers'),
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
