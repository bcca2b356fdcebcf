import type { CaseView } from '#api/contract.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { keyFacts, SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './key.css';

/** Above the sign-in form: an account one already has elsewhere can open this door too. */
export function KeyButton({ singleSignOn }: { singleSignOn: CaseView }) {
  const t = usePortalText();
  const { agency } = useAgency();
  const keyring = useText('agencies/identity')('name');
  const knock = `knock-${agency}`;
  const begun = !singleSignOn.moves.includes(knock) && keyFacts(singleSignOn).service !== '';
  return (
    <section className="portal-key" aria-label={t('key.title', { keyring })}>
      <div className="portal-key__box">
        <p>{t.rich('key.what', { keyring })}</p>
        {begun ? (
          <p className="portal-aside">{t.rich('key.begun', { keyring })}</p>
        ) : (
          <MoveButton procedure={SINGLE_SIGN_ON} move={knock} look="primary" icon="unlock">
            {t('key.title', { keyring })}
          </MoveButton>
        )}
      </div>
      <p className="portal-key__or">
        <span>{t('key.or')}</span>
      </p>
    </section>
  );
}
