import type { CaseView } from '#api/contract.ts';
import { doorFacts } from '#portal-kit/data/case-facts.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { EmailChangedPage } from '#portal-kit/door/email-changed-page.tsx';
import { LockedPage } from '#portal-kit/door/locked-page.tsx';
import { NotNowPage } from '#portal-kit/door/not-now-page.tsx';
import { RecoveryPage } from '#portal-kit/door/recovery-page.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';

/** The code that came by post. */
export function PostalCodePage({ door }: { door: CaseView }) {
  const t = usePortalText();
  const { attemptsLeft } = doorFacts(door);
  if (door.states.includes('emailChanged')) return <EmailChangedPage />;
  if (door.states.includes('locked')) return <LockedPage door={door} />;
  const instead = (
    <NotNowPage
      title={t('signIn.noLetter.title')}
      intro={t.marked('signIn.noLetter.body')}
      go={{ to: '/sign-in/mailbox', words: t('signIn.noLetter.go') }}
    />
  );
  return (
    <RecoveryPage door={door} step="postal-code" form="postal-code" move="enterPostalCode" instead={instead}>
      {door.states.includes('postalCodeReceived.codeRefused') && (
        <FocusedNotice kind="warning" title={t('signIn.wrongLetterCode.title')} occurrence={attemptsLeft}>
          <p>{t.rich('signIn.wrongLetterCode.body')}</p>
          <p>{t.rich('signIn.refused.left', { count: attemptsLeft })}</p>
        </FocusedNotice>
      )}
    </RecoveryPage>
  );
}
