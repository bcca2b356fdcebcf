import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import { LeadParts } from '#shell-kit/lead/lead-parts.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';
import '#shell-kit/wide-dialog.css';
import './lead-panel.css';

interface LeadPanelProps {
  store: SessionStore;
  world: World;
  open: boolean;
  onClose: () => void;
}

/**
 * For whoever leads the exercise: technical trouble, the agent's part, events slipped in. It stays open until it is closed, so
 * that what came of each is read first and can be taken back; then the learner's screen shows it.
 */
export function LeadPanel({ store, world, open, onClose }: LeadPanelProps) {
  const t = useText('shell-kit');
  return (
    <div className="shell-wide-dialog shell-lead">
      <Dialog open={open} onClose={onClose} title={t('lead.title')}>
        <LeadParts store={store} world={world} onClose={onClose} />
      </Dialog>
    </div>
  );
}
