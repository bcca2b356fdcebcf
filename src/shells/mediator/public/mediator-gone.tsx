import { useEffect, useState } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { useOtherWindows } from '#shells/mediator/use-shared.ts';
import { useText } from '#ui/text/use-text.ts';

/** A window that is reloaded is back before that, in milliseconds. */
const GRACE = 5000;

/** Says, without getting in the way, that the private window is closed: the session goes on here. */
export function MediatorGone({ shared }: { shared: SharedSession }) {
  const t = useText('public-screen');
  const isThere = useOtherWindows(shared).some(({ side }) => side === 'private');
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    if (isThere) return setGone(false);
    const timer = setTimeout(() => setGone(true), GRACE);
    return () => clearTimeout(timer);
  }, [isThere]);
  return (
    <p role="status" className="public-screen__gone">
      {isGone ? t('gone') : ''}
    </p>
  );
}
