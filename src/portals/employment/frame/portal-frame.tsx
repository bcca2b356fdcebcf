import { type ReactNode, useEffect, useRef } from 'react';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import type { PortalVisit } from '#portals/employment/data/portal-visit.ts';
import { Logo } from '#portals/employment/frame/logo.tsx';
import { PortalMenu } from '#portals/employment/frame/portal-menu.tsx';
import { SignOutButton } from '#portals/employment/frame/sign-out-button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { SkipLink } from '#ui/layout/skip-link.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './portal-frame.css';

const CONTENT = 'bruyere-content';

/** What surrounds every page: the agency's name, the menu, who is signed in, how to reach the agency. */
export function PortalFrame({ page, visit, children }: { page: string; visit?: PortalVisit; children: ReactNode }) {
  const t = useText(PORTAL_TEXTS);
  const frame = useStartOfPage(page);
  return (
    <div ref={frame} className="bruyere-frame">
      <SkipLink target={CONTENT} />
      <header className="bruyere-header">
        <div className="bruyere-header__bar">
          <PortalLink to="/" className="bruyere-brand">
            <Logo />
            <span>
              <span className="bruyere-brand__name">{t('name')}</span>
              <span className="bruyere-brand__tagline">{t('tagline')}</span>
            </span>
          </PortalLink>
          {visit?.signedIn && (
            <div className="bruyere-visitor">
              <span className="bruyere-visitor__name">
                <Icon name="person" />
                {`${visit.applicant.firstName} ${visit.applicant.lastName}`}
              </span>
              <SignOutButton />
            </div>
          )}
        </div>
        {visit && <PortalMenu page={page} visit={visit} />}
      </header>
      <main id={CONTENT} className="bruyere-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="bruyere-footer">
        <p className="bruyere-footer__name">{t('footer.name')}</p>
        <p>{t('footer.contact')}</p>
        <p>{t('footer.safety')}</p>
      </footer>
    </div>
  );
}

/** Each new page starts at its top, in a window that keeps its own scroll position. */
function useStartOfPage(page: string) {
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    frame.current?.scrollIntoView({ block: 'start' });
  }, [page]);
  return frame;
}
