import { KEPT_THINGS } from '#portals/browser/kept/kept-things.ts';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The ways to what the browser keeps. */
export function KeptMenu({ current }: { current?: string }) {
  const t = useText('portals/browser');
  return (
    <nav className="browser-menu" aria-label={t('menu')}>
      {KEPT_THINGS.map(({ page, texts }) => (
        <PortalLink key={page} to={page} className="browser-menu__link" current={page === current}>
          {t(`${texts}.title`)}
        </PortalLink>
      ))}
    </nav>
  );
}
