import type { CaseView } from '#api/contract.ts';
import { doorFacts } from '#portal-kit/data/case-facts.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { LockedPage } from '#portal-kit/door/locked-page.tsx';
import { StepClosed } from '#portal-kit/door/not-now-page.tsx';
import { RecoveryPage } from '#portal-kit/door/recovery-page.tsx';
import { UnderWay } from '#portal-kit/door/under-way.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';

/** Asks for the identifier by e-mail. Found or not, the answer is the same: a stranger must not learn who has an account. */
export function ForgottenIdentifierPage({ door }: { door: CaseView }) {
  const t = usePortalText();
  const { latest } = doorFacts(door);
  const instead = door.states.includes('locked') ? <LockedPage door={door} /> : <StepClosed />;
  const vain = door.states.includes('askedInVain') && latest?.event === 'askIdentifier';
  return (
    <RecoveryPage door={door} step="identifier" form="forgotten-identifier" move="askIdentifier" instead={instead}>
      <UnderWay door={door} />
      {(vain || door.states.includes('identifierSent')) && (
        <FocusedNotice kind="info" title={t('signIn.identifierSent.title')} occurrence={latest?.at}>
          <p>{t.rich('signIn.identifierSent.look')}</p>
          <p>{t.rich('signIn.identifierSent.again')}</p>
        </FocusedNotice>
      )}
    </RecoveryPage>
  );
}
