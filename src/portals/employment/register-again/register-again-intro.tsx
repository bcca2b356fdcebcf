import type { CaseView } from '#api/contract.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { StartLink } from '#portal-kit/journey/start-link.tsx';
import { MONTHLY_UPDATE, PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { datesOf, updateFacts } from '#portals/employment/data/case-facts.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

export function RegisterAgainIntro({ update }: { update: CaseView }) {
  const t = useText(PORTAL_TEXTS);
  return (
    <PortalPage title={t('registerAgain.title')} intro={t.marked('registerAgain.intro')}>
      <Notice kind="info" title={t('registerAgain.calm.title')}>
        <p>{t.rich('registerAgain.calm.body', datesOf(updateFacts(update)))}</p>
      </Notice>
      <section className="portal-section" aria-labelledby="bruyere-again-how">
        <h2 id="bruyere-again-how">{t('registerAgain.how.title')}</h2>
        <ul className="portal-list">
          <li>{t.rich('registerAgain.how.questions')}</li>
          <li>{t.rich('registerAgain.how.from')}</li>
          <li>{t.rich('registerAgain.how.rights')}</li>
        </ul>
      </section>
      <StartLink procedure={MONTHLY_UPDATE} form="register-again" base="/register-again">
        {t('registerAgain.start')}
      </StartLink>
    </PortalPage>
  );
}
