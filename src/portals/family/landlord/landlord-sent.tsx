import type { CaseView } from '#api/contract.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { HOUSING_PAGE, housingFacts } from '#portals/family/housing/housing-status.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The certificate has reached the agency, or none is waited for: either way back to one's own side. */
export function LandlordSent({ housing }: { housing: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const { certificate } = housingFacts(housing);
  const sent = certificate === 'received' || certificate === 'differs';
  const words = `landlord.${sent ? 'sent' : 'nothing'}`;
  return (
    <PortalPage title={t(`${words}.title`)} intro={t.marked(`${words}.body`)}>
      {sent && (
        <Notice
          kind={certificate === 'differs' ? 'warning' : 'success'}
          title={t(`landlord.compared.${certificate}.title`)}
        >
          <p>{t.rich(`landlord.compared.${certificate}.body`)}</p>
        </Notice>
      )}
      <ActionLink to={HOUSING_PAGE}>{t('landlord.back')}</ActionLink>
    </PortalPage>
  );
}
