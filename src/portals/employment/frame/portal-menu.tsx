import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import type { PortalVisit } from '#portals/employment/data/portal-visit.ts';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Every page one can go to now, always in sight. */
export function PortalMenu({ page, visit }: { page: string; visit: PortalVisit }) {
  const t = useText(PORTAL_TEXTS);
  return (
    <nav className="bruyere-menu" aria-label={t('menu.label')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="bruyere-menu__list">
        {entriesFor(visit).map((to) => (
          <li key={to}>
            <PortalLink to={to} className="bruyere-menu__link" current={isWithin(page, to)}>
              {t(`menu.${to === '/' ? 'home' : to.slice(1).replace('/', '-')}`)}
            </PortalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function entriesFor(visit: PortalVisit): string[] {
  if (!visit.signedIn) {
    const waitsForCode = visit.door.moves.includes('askNewCode');
    return ['/', '/sign-in', ...(waitsForCode ? ['/sign-in/code'] : [])];
  }
  const ended = visit.update.moves.includes('registerAgain');
  return ['/account', '/update', ...(ended ? ['/register-again'] : []), '/documents', '/messages', '/payments'];
}

function isWithin(page: string, to: string): boolean {
  if (to === '/' || to === '/sign-in') return page === to;
  return page === to || page.startsWith(`${to}/`);
}
