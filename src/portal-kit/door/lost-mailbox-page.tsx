import type { CaseView } from '#api/contract.ts';
import { doorFacts } from '#portal-kit/data/case-facts.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { EmailChangedPage } from '#portal-kit/door/email-changed-page.tsx';
import { StepClosed } from '#portal-kit/door/not-now-page.tsx';
import { RecoveryPage } from '#portal-kit/door/recovery-page.tsx';
import { UnderWay } from '#portal-kit/door/under-way.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';

/** The mailbox the agency writes to is lost: a letter brings a code, and the code changes the address. */
export function LostMailboxPage({ door }: { door: CaseView }) {
  const t = usePortalText();
  const { latest } = doorFacts(door);
  if (door.states.includes('emailChanged')) return <EmailChangedPage />;
  const vain = door.states.includes('askedInVain') && latest?.event === 'reportLostMailbox';
  return (
    <RecoveryPage door={door} step="mailbox" form="lost-mailbox" move="reportLostMailbox" instead={<StepClosed />}>
      <UnderWay door={door} />
      {vain && (
        <FocusedNotice kind="info" title={t('signIn.letter.asked')} occurrence={latest?.at}>
          <p>{t.rich('signIn.letter.again')}</p>
        </FocusedNotice>
      )}
    </RecoveryPage>
  );
}
