import { Link } from 'react-router';
import type { CaseView } from '#api/contract.ts';
import type { SiteId } from '#domain/site.ts';
import { KEY_PAGE } from '#portal-kit/door/key-page.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { IDENTITY_TEXTS } from '#portals/identity/data/agency.ts';
import { signOnFacts, stepOf } from '#portals/identity/data/sign-on.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import '#ui/forms/button.css';

/** How far one has come with the key, and where it goes on. */
export function SignOnStatus({ singleSignOn }: { singleSignOn: CaseView }) {
  const t = useText(IDENTITY_TEXTS);
  const say = useTextRef();
  const step = stepOf(singleSignOn);
  const { service, key } = signOnFacts(singleSignOn);
  const nameOf = (agency: string) => (agency === '' ? '' : say({ key: `agencies/${agency}:name` }));
  const names = { service: nameOf(service), account: nameOf(key) };
  const isHere = step === 'choose' || step === 'no-account' || step === 'confirm';
  return (
    <Notice
      kind={step === 'everyDoor' || step === 'ready' ? 'success' : 'info'}
      title={t(`status.${step}.title`, names)}
    >
      <p>{t.rich(`status.${step}.body`, names)}</p>
      {isHere && (
        <div>
          <ActionLink to={`/${step}`}>{t('status.go')}</ActionLink>
        </div>
      )}
      {step === 'elsewhere' && <WayToAccount agency={key as SiteId}>{t('status.elsewhere.go', names)}</WayToAccount>}
    </Notice>
  );
}

/** It goes on at the site of the chosen account. */
function WayToAccount({ agency, children }: { agency: SiteId; children: string }) {
  const href = usePortalHref();
  return (
    <div>
      <Link to={href({ site: agency, page: KEY_PAGE })} className="ui-button ui-button--primary">
        {children}
      </Link>
    </div>
  );
}
