import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { ActionLink } from '#portals/employment/frame/action-link.tsx';
import { PortalPage } from '#portals/employment/frame/portal-page.tsx';
import { useText } from '#ui/text/use-text.ts';

export function NotFoundPage() {
  const t = useText(PORTAL_TEXTS);
  return (
    <PortalPage title={t('notFound.title')} intro={t('notFound.body')}>
      <div>
        <ActionLink to="/">{t('notFound.back')}</ActionLink>
      </div>
    </PortalPage>
  );
}
