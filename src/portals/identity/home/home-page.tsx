import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { Services } from '#portal-kit/home/services.tsx';
import { IDENTITY_TEXTS, UNUSUAL_CONNECTION } from '#portals/identity/data/agency.ts';
import type { IdentityVisit } from '#portals/identity/data/identity-visit.ts';
import { SignOnStatus } from '#portals/identity/sign-on/sign-on-status.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import type { IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

const STEPS: { id: string; icon: IconName }[] = [
  { id: 'choose', icon: 'people' },
  { id: 'there', icon: 'lock' },
  { id: 'confirm', icon: 'check' },
];

/** What Fougère is: a key made of accounts one already has, never an account of its own. */
export function HomePage({ visit }: { visit: IdentityVisit }) {
  const t = useText(IDENTITY_TEXTS);
  const { singleSignOn } = visit;
  return (
    <PortalPage title={t('home.title')} intro={t.marked('home.intro')}>
      {singleSignOn && <SignOnStatus singleSignOn={singleSignOn} />}
      <Connections visit={visit} />
      <Services
        title={t('home.how')}
        services={STEPS.map(({ id, icon }) => ({
          icon,
          title: t(`home.step.${id}.title`),
          body: t.marked(`home.step.${id}.body`),
        }))}
      />
      <Notice kind="info" title={t('home.safety.title')}>
        <p>{t.rich('home.safety.body')}</p>
        <p>{t.rich('home.safety.fraud')}</p>
      </Notice>
    </PortalPage>
  );
}

function Connections({ visit: { unusual, historyFrom } }: { visit: IdentityVisit }) {
  const t = useText(IDENTITY_TEXTS);
  if (historyFrom === undefined) return null;
  return (
    <section className="portal-section" aria-labelledby="fougere-connections">
      <h2 id="fougere-connections">{t('home.connections.title')}</h2>
      <p>{t.rich('home.connections.body')}</p>
      {unusual?.moves.includes('lookAtHistory') ? (
        <MoveButton procedure={UNUSUAL_CONNECTION} move="lookAtHistory" look="primary" icon="eye">
          {t('home.connections.look')}
        </MoveButton>
      ) : (
        <ActionLink to="/history">{t('home.connections.look')}</ActionLink>
      )}
    </section>
  );
}
