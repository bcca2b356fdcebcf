import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { Notice } from '#ui/journey/notice.tsx';

/** On another way back in: what one has begun, and that a new request would take its place. */
export function UnderWay({ door }: { door: CaseView }) {
  const t = usePortalText();
  if (door.moves.includes('setPassword')) {
    return (
      <Notice kind="info" title={t('signIn.underWay.password')}>
        <p>{t.rich('signIn.underWay.linkGoes')}</p>
        <div>
          <ActionLink to="/sign-in/new-password">{t('signIn.ways.newPassword')}</ActionLink>
        </div>
      </Notice>
    );
  }
  if (!door.moves.includes('enterPostalCode')) return null;
  return (
    <Notice kind="info" title={t('signIn.underWay.letter')}>
      <p>{t.rich('signIn.underWay.codeGoes')}</p>
      <div>
        <ActionLink to="/sign-in/postal-code">{t('signIn.ways.postalCode')}</ActionLink>
      </div>
    </Notice>
  );
}
