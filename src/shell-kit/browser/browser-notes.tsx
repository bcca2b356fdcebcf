import type { SessionStore } from '#backend/session-store.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { World } from '#domain/world.ts';
import { isTroubled } from '#engine/session/incidents.ts';
import { Button } from '#ui/forms/button.tsx';
import { BrowserNote } from '#ui/layout/browser-note.tsx';
import { useText } from '#ui/text/use-text.ts';

/** What the browser says of technical trouble: a window it has blocked, a network that is slow. */
export function BrowserNotes({ store, world }: { store: SessionStore; world: World }) {
  const t = useText('shell-kit');
  return (
    <>
      {world.place.blocked && (
        <BrowserNote
          icon="screen"
          actions={
            <Button
              look="secondary"
              coachId={coachIds.incident('pop-up-blocked')}
              onPress={() => {
                store.append({ kind: 'incident', incident: 'pop-up-blocked', over: true });
                document.getElementById('session-portal')?.focus();
              }}
            >
              {t('trouble.allow')}
            </Button>
          }
        >
          {t('trouble.blocked')}
        </BrowserNote>
      )}
      {isTroubled(world, 'slow-network') && <BrowserNote icon="hourglass">{t('trouble.slow')}</BrowserNote>}
    </>
  );
}
