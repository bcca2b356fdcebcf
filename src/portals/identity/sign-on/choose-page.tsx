import type { CaseView } from '#api/contract.ts';
import { SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { IDENTITY_TEXTS } from '#portals/identity/data/agency.ts';
import { signOnFacts } from '#portals/identity/data/sign-on.ts';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import './choose-page.css';

/** The agencies whose account can be the key. */
const ACCOUNTS = ['tax', 'employment'];

/** Which of the accounts one already has shall be the key? */
export function ChoosePage({ singleSignOn }: { singleSignOn: CaseView }) {
  const t = useText(IDENTITY_TEXTS);
  const say = useTextRef();
  const nameOf = (agency: string) => say({ key: `agencies/${agency}:name` });
  const service = nameOf(signOnFacts(singleSignOn).service);
  return (
    <PortalPage title={t('choose.title')} intro={t.marked('choose.intro', { service })}>
      <section className="portal-section" aria-labelledby="fougere-accounts">
        <h2 id="fougere-accounts">{t('choose.accounts')}</h2>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list" className="fougere-accounts">
          {ACCOUNTS.map((agency) => (
            <li key={agency} className="fougere-account">
              <MoveButton procedure={SINGLE_SIGN_ON} move={`choose-${agency}`}>
                <span className="fougere-account__name">{nameOf(agency)}</span>{' '}
                <span className="fougere-account__who">{say({ key: `agencies/${agency}:tagline` })}</span>
              </MoveButton>
              <p className="fougere-account__types">{t.rich('choose.types', { account: nameOf(agency) })}</p>
            </li>
          ))}
        </ul>
        <p className="portal-aside">{t.rich('choose.which')}</p>
      </section>
      <div className="portal-actions">
        <MoveButton procedure={SINGLE_SIGN_ON} move="wantOwnAccount">
          {t('choose.ownAccount')}
        </MoveButton>
        <MoveButton procedure={SINGLE_SIGN_ON} move="decline" icon="back">
          {t('choose.cancel', { service })}
        </MoveButton>
      </div>
    </PortalPage>
  );
}
