import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';

/** A form that the case does not take now: it was sent already, or its time is over. */
export function PastStep({ back }: { back: string }) {
  const t = usePortalText();
  return (
    <PortalPage title={t('journey.past.title')} intro={t.marked('journey.past.body')}>
      <div>
        <ActionLink to={back}>{t('journey.past.back')}</ActionLink>
      </div>
    </PortalPage>
  );
}
