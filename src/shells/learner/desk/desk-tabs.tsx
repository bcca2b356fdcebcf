import type { ReactNode } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import { DESK_FRONTS, DESK_ICONS, type DeskParts } from '#shell-kit/desk/desk-parts.ts';
import type { Unread } from '#shell-kit/desk/unread.ts';
import type { DeskPart } from '#shells/learner/desk/use-desk.ts';
import { Tabs } from '#ui/layout/tabs.tsx';
import { useText } from '#ui/text/use-text.ts';

interface DeskTabsProps {
  part: DeskPart;
  onSelect: (part: DeskPart) => void;
  unread: Unread;
  parts: DeskParts;
  card: ReactNode;
}

/** What lies beside the portal on a wide screen. */
export function DeskTabs({ part, onSelect, unread, parts, card }: DeskTabsProps) {
  const t = useText('shell-kit');
  const badges = { ...unread, documents: 0 };
  return (
    <Tabs
      label={t('places.desk')}
      selected={part}
      onSelect={(id) => onSelect(id as DeskPart)}
      tabs={[
        { id: 'card', label: t('places.card'), icon: 'person', panel: card },
        ...DESK_FRONTS.map((front) => ({
          id: front,
          label: t(`places.${front}`),
          icon: DESK_ICONS[front],
          badge: badges[front],
          coachId: coachIds.front(front),
          panel: parts[front],
        })),
      ]}
    />
  );
}
