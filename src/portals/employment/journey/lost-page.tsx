import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { ActionLink } from '#portals/employment/frame/action-link.tsx';
import { PortalPage } from '#portals/employment/frame/portal-page.tsx';
import { useText } from '#ui/text/use-text.ts';

/** A question that the answers so far do not call for, or that the form does not have. */
export function LostPage({ base }: { base: string }) {
  const t = useText(PORTAL_TEXTS);
  return (
    <PortalPage title={t('journey.lost.title')} intro={t('journey.lost.body')}>
      <div>
        <ActionLink to={base}>{t('journey.lost.back')}</ActionLink>
      </div>
    </PortalPage>
  );
}
