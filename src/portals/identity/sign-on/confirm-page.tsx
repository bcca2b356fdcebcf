import type { CaseView } from '#api/contract.ts';
import type { SignOnFacts } from '#api/identity.ts';
import { instant } from '#domain/time.ts';
import { SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { IDENTITY_TEXTS } from '#portals/identity/data/agency.ts';
import { signOnFacts } from '#portals/identity/data/sign-on.ts';
import { WhoSeesWhat } from '#portals/identity/sign-on/who-sees-what.tsx';
import { useFormat, useText, useTextRef } from '#ui/text/use-text.ts';
import './confirm-page.css';

/** Who one is, what the portal will be told, what it will not; and then yes or no. */
export function ConfirmPage({ singleSignOn }: { singleSignOn: CaseView }) {
  const t = useText(IDENTITY_TEXTS);
  const say = useTextRef();
  const { service, key, identity } = signOnFacts(singleSignOn);
  const names = {
    service: say({ key: `agencies/${service}:name` }),
    account: say({ key: `agencies/${key}:name` }),
    person: `${identity.firstName} ${identity.lastName}`,
  };
  return (
    <PortalPage title={t('confirm.title', names)} intro={t.marked('confirm.intro', names)}>
      <section className="portal-section" aria-labelledby="fougere-sent">
        <h2 id="fougere-sent">{t('confirm.sent', names)}</h2>
        <Identity identity={identity} />
      </section>
      <section className="portal-section" aria-labelledby="fougere-kept">
        <h2 id="fougere-kept">{t('confirm.kept.title')}</h2>
        <ul className="portal-list">
          <li>{t.rich('confirm.kept.keys')}</li>
          <li>{t.rich('confirm.kept.files', names)}</li>
          <li>{t.rich('confirm.kept.money')}</li>
        </ul>
        {singleSignOn.moves.includes('lookAtData') && (
          <MoveButton procedure={SINGLE_SIGN_ON} move="lookAtData" icon="eye">
            {t('confirm.who')}
          </MoveButton>
        )}
      </section>
      {singleSignOn.states.includes('confirming.dataShown') && <WhoSeesWhat names={names} />}
      <div className="portal-actions">
        <MoveButton procedure={SINGLE_SIGN_ON} move="confirm" look="primary">
          {t('confirm.yes', names)}
        </MoveButton>
        <MoveButton procedure={SINGLE_SIGN_ON} move="decline">
          {t('confirm.no')}
        </MoveButton>
      </div>
      <p className="portal-aside">{t.rich('confirm.calm')}</p>
    </PortalPage>
  );
}

function Identity({ identity }: Pick<SignOnFacts, 'identity'>) {
  const t = useText(IDENTITY_TEXTS);
  const format = useFormat();
  const { lastName, firstName, birthDate, birthPlace } = identity;
  return (
    <dl className="fougere-identity">
      <Line term={t('confirm.data.lastName')}>{lastName}</Line>
      <Line term={t('confirm.data.firstName')}>{firstName}</Line>
      <Line term={t('confirm.data.birthDate')}>{format.day(instant(birthDate))}</Line>
      {birthPlace !== '' && <Line term={t('confirm.data.birthPlace')}>{birthPlace}</Line>}
    </dl>
  );
}

function Line({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
