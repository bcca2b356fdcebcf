import { useId, useState } from 'react';
import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';

interface PortalMenuProps {
  page: string;
  /** The pages one can go to; their names stand in the texts under `menu`. */
  entries: readonly string[];
  /** Pages one needs more rarely: folded where the window is narrow. */
  more?: readonly string[] | undefined;
}

/** Every page one can go to now; those where something may have to be done are always in sight. */
export function PortalMenu({ page, entries, more = [] }: PortalMenuProps) {
  const t = usePortalText();
  const rest = useId();
  const [unfolded, setUnfolded] = useState<boolean>();
  const open = unfolded ?? more.some((to) => isWithin(page, to));
  return (
    <nav className="portal-menu" aria-label={t('menu.label')}>
      <Entries page={page} entries={entries} />
      {more.length > 0 && (
        <>
          <button
            type="button"
            className="portal-menu__fold"
            aria-expanded={open}
            aria-controls={rest}
            onClick={() => setUnfolded(!open)}
          >
            <Icon name="menu" />
            {t('menu.more')}
          </button>
          <Entries id={rest} page={page} entries={more} folded={!open} />
        </>
      )}
    </nav>
  );
}

interface EntriesProps extends Pick<PortalMenuProps, 'page' | 'entries'> {
  id?: string;
  folded?: boolean;
}

function Entries({ id, page, entries, folded }: EntriesProps) {
  const t = usePortalText();
  const look = folded ? 'portal-menu__list portal-menu__list--folded' : 'portal-menu__list';
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" id={id} className={look}>
      {entries.map((to) => (
        <li key={to}>
          <PortalLink to={to} className="portal-menu__link" current={isWithin(page, to)}>
            {t(`menu.${to === '/' ? 'home' : to.slice(1).replace('/', '-')}`)}
          </PortalLink>
        </li>
      ))}
    </ul>
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
