import type { CaseView } from '#api/contract.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { awaitsKey, keyFacts, SINGLE_SIGN_ON } from '#portal-kit/data/case-in-play.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Where every portal whose account can be the key has it. */
export const KEY_PAGE = '/single-sign-on';

/** The single sign-on sent one here: this agency's own account is to say who one is. */
export function KeyPage({ singleSignOn }: { singleSignOn: CaseView | undefined }) {
  return singleSignOn ? <PlayedKeyPage singleSignOn={singleSignOn} /> : <NotFoundPage />;
}

function PlayedKeyPage({ singleSignOn }: { singleSignOn: CaseView }) {
  const t = usePortalText();
  const { agency } = useAgency();
  const keyring = useText('agencies/identity')('name');
  if (!awaitsKey(singleSignOn, agency)) {
    return (
      <PortalPage title={t('key.notAsked.title', { keyring })} intro={t.marked('key.notAsked.body')}>
        <div>
          <ActionLink to="/sign-in">{t('signIn.noCode.go')}</ActionLink>
        </div>
      </PortalPage>
    );
  }
  if (singleSignOn.states.includes('accountLocked')) {
    return (
      <PortalPage title={t('key.locked.title')}>
        <FocusedNotice kind="warning" title={t('key.locked.what')}>
          <p>{t.rich('key.locked.safe', { keyring })}</p>
          <p>{t.rich('key.locked.meanwhile')}</p>
        </FocusedNotice>
        <AnotherAccount look="primary" />
      </PortalPage>
    );
  }
  return (
    <div className="portal-page portal-page--narrow">
      <KeyNotice singleSignOn={singleSignOn} />
      <Notice kind="info" title={t('key.here.title')}>
        <p>{t.rich('key.here.waits', { keyring })}</p>
        <p>{t.rich('key.here.own', { keyring })}</p>
      </Notice>
      <FormJourney procedure={SINGLE_SIGN_ON} form={`account-${agency}`} move={`signIn-${agency}`} base={KEY_PAGE} />
      <AnotherAccount look="secondary" />
    </div>
  );
}

/** What was wrong with what was just typed. */
function KeyNotice({ singleSignOn }: { singleSignOn: CaseView }) {
  const t = usePortalText();
  const { attemptsLeft } = keyFacts(singleSignOn);
  const wrong = singleSignOn.states.includes('atAccount.wrongAccount');
  if (!wrong && !singleSignOn.states.includes('atAccount.refused')) return null;
  return (
    <FocusedNotice
      kind="warning"
      title={t(wrong ? 'key.wrongAccount.title' : 'signIn.refused.title')}
      occurrence={attemptsLeft}
    >
      <p>{t.rich(wrong ? 'key.wrongAccount.body' : 'signIn.refused.body')}</p>
      <p>{t.rich('signIn.refused.left', { count: attemptsLeft })}</p>
    </FocusedNotice>
  );
}

function AnotherAccount({ look }: { look: 'primary' | 'secondary' }) {
  const t = usePortalText();
  const { agency } = useAgency();
  return (
    <MoveButton procedure={SINGLE_SIGN_ON} move={`chooseAnother-${agency}`} look={look} icon="back">
      {t('key.another')}
    </MoveButton>
  );
}
