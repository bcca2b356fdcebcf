import { useEffect, useRef, useState } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import { MINUTE } from '#domain/time.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { doorFacts } from '#portal-kit/data/case-facts.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import type { SignedInVisit } from '#portal-kit/data/portal-visit.ts';
import { useMove } from '#portal-kit/data/use-move.ts';
import { useSignOut } from '#portal-kit/data/use-sign-out.ts';
import { TroubleNotice } from '#portal-kit/frame/trouble-notice.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import './session-warning.css';

interface SessionWarningProps {
  /** The page that is shown. */
  page: string;
  /** Who is signed in, if anybody is. */
  visit: SignedInVisit | undefined;
}

/** Above every page: the space is about to close by itself, and one press keeps it open. Covers and clears nothing. */
export function SessionWarning({ page, visit }: SessionWarningProps) {
  const t = usePortalText();
  const { send, busy, trouble } = useMove(useAgency().signIn);
  const box = useRef<HTMLDivElement>(null);
  const [stayedOn, setStayedOn] = useState<string>();
  const warned = visit?.door.states.includes('signedIn.warned') ? visit.door : undefined;
  const stayed = !warned && visit !== undefined && stayedOn === page;

  useEffect(() => {
    // The button that was pressed is gone: what it led to takes the focus.
    if (stayed) box.current?.focus();
  }, [stayed]);

  return (
    <div ref={box} tabIndex={-1} role="status" className="portal-session">
      {warned && (
        <Notice kind="warning" title={t('session.warned.title')}>
          <p>{t.rich('session.warned.left', timeLeft(warned))}</p>
          <p>{t.rich('session.warned.safe')}</p>
          <div className="portal-actions">
            <Button
              busy={busy}
              coachId={coachIds.move('stay')}
              onPress={async () => setStayedOn((await send('stay')) && page)}
            >
              {t('session.warned.stay')}
            </Button>
            <Leave />
          </div>
          <TroubleNotice trouble={trouble} />
        </Notice>
      )}
      {stayed && (
        <Notice kind="success" title={t('session.stayed.title')}>
          <p>{t.rich('session.stayed.body')}</p>
        </Notice>
      )}
    </div>
  );
}

function Leave() {
  const t = usePortalText();
  const { busy, signOut } = useSignOut();
  return (
    <Button look="secondary" busy={busy} onPress={signOut}>
      {t('signOut')}
    </Button>
  );
}

function timeLeft(door: SignedInVisit['door']) {
  const { sessionEnds = door.now } = doorFacts(door).endsAt;
  return { count: Math.max(1, Math.ceil((sessionEnds - door.now) / MINUTE)), until: { time: sessionEnds } };
}
