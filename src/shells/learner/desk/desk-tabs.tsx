import type { ReactNode } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import type { DeskPart } from '#shells/learner/desk/use-desk.ts';
import { Tabs } from '#ui/layout/tabs.tsx';
import { useText } from '#ui/text/use-text.ts';

interface DeskTabsProps {
  part: DeskPart;
  onSelect: (part: DeskPart) => void;
  unread: number;
  mailbox: ReactNode;
  documents: ReactNode;
  card: ReactNode;
}

/** What lies beside the portal on a wide screen. */
export function DeskTabs({ part, onSelect, unread, mailbox, documents, card }: DeskTabsProps) {
  const t = useText('learner');
  return (
    <Tabs
      label={t('places.desk')}
      selected={part}
      onSelect={(id) => onSelect(id as DeskPart)}
      tabs={[
        { id: 'card', label: t('places.card'), icon: 'person', panel: card },
        {
          id: 'mailbox',
          label: t('places.mailbox'),
          icon: 'mail',
          badge: unread,
          coachId: coachIds.front('mailbox'),
          panel: mailbox,
        },
        {
          id: 'documents',
          label: t('places.documents'),
          icon: 'papers',
          coachId: coachIds.front('documents'),
          panel: documents,
        },
      ]}
    />
  );
}
