import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';

export function NotFoundPage() {
  const t = usePortalText();
  return (
    <PortalPage title={t('notFound.title')} intro={t.marked('notFound.body')}>
      <div>
        <ActionLink to="/">{t('notFound.back')}</ActionLink>
      </div>
    </PortalPage>
  );
}
