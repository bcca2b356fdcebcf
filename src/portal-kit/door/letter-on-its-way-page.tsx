import type { CaseView } from '#api/contract.ts';
import { DAY } from '#domain/time.ts';
import { doorFacts } from '#portal-kit/data/case-facts.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { WaysBack } from '#portal-kit/door/ways-back.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';

/** A letter with a code travels by post: until when, and how to let the days pass. */
export function LetterOnItsWayPage({ door, early }: { door: CaseView; early: boolean }) {
  const t = usePortalText();
  const { letterArrives = door.now } = doorFacts(door).endsAt;
  const days = Math.max(1, Math.ceil((letterArrives - door.now) / DAY));
  return (
    <PortalPage title={t(early ? 'signIn.letter.early' : 'signIn.letter.title')}>
      <FocusedNotice kind="info" title={t('signIn.letter.asked')}>
        <p>{t.rich('signIn.letter.arrives', { count: days, day: { day: letterArrives } })}</p>
      </FocusedNotice>
      <ul className="portal-list">
        <li>{t.rich('signIn.letter.wait')}</li>
        <li>{t.rich('signIn.letter.calendar')}</li>
        <li>{t.rich('signIn.letter.then')}</li>
      </ul>
      {!early && <WaysBack door={door} />}
    </PortalPage>
  );
}
