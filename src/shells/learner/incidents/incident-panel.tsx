import { useEffect } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import { IncidentList } from '#explain/incidents/incident-list.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface IncidentPanelProps {
  store: SessionStore;
  world: World;
  open: boolean;
  onClose: () => void;
}

/** For whoever leads the exercise: technical trouble, played and stopped by hand. */
export function IncidentPanel({ store, world, open, onClose }: IncidentPanelProps) {
  const t = useText('incidents');
  return (
    <div className="learner-backstage">
      <Dialog open={open} onClose={onClose} title={t('title')}>
        <p>{t('intro')}</p>
        <IncidentList
          setting={store.setting}
          world={world}
          onPlay={(incident) => store.append({ kind: 'incident', incident, over: false })}
          onStop={(incident) => store.append({ kind: 'incident', incident, over: true })}
        />
      </Dialog>
    </div>
  );
}

/** Ctrl+Alt+I opens the panel: a way that nobody takes by mistake. */
export function usePanelKeys(onOpen: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.altKey || event.code !== 'KeyI') return;
      event.preventDefault();
      onOpen();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onOpen]);
}
