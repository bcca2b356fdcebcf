import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';

/** A question that the answers so far do not call for, or that the form does not have. */
export function LostPage({ base }: { base: string }) {
  const t = usePortalText();
  return (
    <PortalPage title={t('journey.lost.title')} intro={t.marked('journey.lost.body')}>
      <div>
        <ActionLink to={base}>{t('journey.lost.back')}</ActionLink>
      </div>
    </PortalPage>
  );
}
