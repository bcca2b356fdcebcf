import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { PortalLink } from '#ui/navigation/portal-link.tsx';

interface PortalMenuProps {
  page: string;
  /** The pages one can go to; their names stand in the texts under `menu`. */
  entries: readonly string[];
}

/** Every page one can go to now, always in sight. */
export function PortalMenu({ page, entries }: PortalMenuProps) {
  const t = usePortalText();
  return (
    <nav className="portal-menu" aria-label={t('menu.label')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="portal-menu__list">
        {entries.map((to) => (
          <li key={to}>
            <PortalLink to={to} className="portal-menu__link" current={isWithin(page, to)}>
              {t(`menu.${to === '/' ? 'home' : to.slice(1).replace('/', '-')}`)}
            </PortalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The menu of someone who is not signed in. */
export function doorEntries(door: CaseView): string[] {
  const waitsForCode = door.moves.includes('askNewCode');
  return ['/', '/sign-in', ...(waitsForCode ? ['/sign-in/code'] : [])];
}

function isWithin(page: string, to: string): boolean {
  if (to === '/' || to === '/sign-in') return page === to;
  return page === to || page.startsWith(`${to}/`);
}
