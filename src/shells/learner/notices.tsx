import { type ReactNode, useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import { useStorageFailed } from '#shell-kit/session/use-session.ts';
import type { TakenUp } from '#shells/learner/keep/use-taking-up.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './notices.css';

interface NoticesProps {
  store: SessionStore;
  undone: string;
  taken: TakenUp | undefined;
  /** Keeps the session in a file. */
  onKeep: (() => void) | undefined;
}

/** What became of the session on this device, said once; and what undo or a file has just put in its place. */
export function Notices({ store, undone, taken, onKeep }: NoticesProps) {
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
        {taken?.words}
      </p>
      {taken?.takeBack && (
        <div className="learner-notice">
          <Button look="secondary" icon="undo" onPress={taken.takeBack}>
            {t('keep.takeBack')}
          </Button>
        </div>
      )}
      {store.foundUnreadable && <OnceRead>{t.rich('notices.unreadable')}</OnceRead>}
      {notKept && (
        <OnceRead
          act={
            onKeep && (
              <Button look="secondary" icon="file" onPress={onKeep}>
                {t('keep.button')}
              </Button>
            )
          }
        >
          {t.rich('notices.notKept')}
        </OnceRead>
      )}
    </>
  );
}

function OnceRead({ children, act }: { children: ReactNode; act?: ReactNode }) {
  const t = useText('learner');
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <div className="learner-notice" role="status">
      <Icon name="info" size="large" />
      <p>{children}</p>
      {act}
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
