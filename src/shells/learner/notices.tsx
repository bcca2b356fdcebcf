import { type ReactNode, useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import { useStorageFailed } from '#shell-kit/session/use-session.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './notices.css';

/** What became of the session on this device, said once; and what undo has just taken back. */
export function Notices({ store, undone }: { store: SessionStore; undone: string }) {
  const t = useText('learner');
  const notKept = useStorageFailed(store);
  return (
    <>
      <p role="status" className="learner-said">
        {undone && (
          <>
            <Icon name="undo" />
            {undone}
          </>
        )}
      </p>
      {store.foundUnreadable && <OnceRead>{t.rich('notices.unreadable')}</OnceRead>}
      {notKept && <OnceRead>{t.rich('notices.notKept')}</OnceRead>}
    </>
  );
}

function OnceRead({ children }: { children: ReactNode }) {
  const t = useText('learner');
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <div className="learner-notice" role="status">
      <Icon name="info" size="large" />
      <p>{children}</p>
      <Button
        look="secondary"
        onPress={() => {
          // The button is about to vanish under the focus.
          document.getElementById('session-portal')?.focus();
          setRead(true);
        }}
      >
        {t('notices.understood')}
      </Button>
    </div>
  );
}
