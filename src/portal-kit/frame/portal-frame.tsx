import { type ComponentType, type ReactNode, useEffect, useRef } from 'react';
import { hasDoor, useAgencySite } from '#portal-kit/data/agency.ts';
import { useAgencyName, usePortalText } from '#portal-kit/data/portal-text.ts';
import type { Applicant } from '#portal-kit/data/portal-visit.ts';
import { PUBLIC_COMPUTER } from '#portal-kit/door/public-computer-page.tsx';
import { PortalMenu } from '#portal-kit/frame/portal-menu.tsx';
import { SignOutButton } from '#portal-kit/frame/sign-out-button.tsx';
import { VERIFY } from '#portal-kit/verify/verify-page.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { SkipLink } from '#ui/layout/skip-link.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './portal-frame.css';

const CONTENT = 'portal-content';

interface PortalFrameProps {
  page: string;
  /** The agency's mark: one `svg`, hidden from screen readers because the name stands beside it. */
  Logo: ComponentType;
  /** Who is signed in, if anybody is. */
  applicant?: Applicant;
  /** The pages one can go to now; undefined until the agency has answered. */
  menu: readonly string[] | undefined;
  /** Those one needs more rarely. */
  more?: readonly string[] | undefined;
  children: ReactNode;
}

/** What surrounds every page: the agency's name, the menu, who is signed in, how to reach the agency. */
export function PortalFrame({ page, Logo, applicant, menu, more, children }: PortalFrameProps) {
  const t = usePortalText();
  const name = useAgencyName();
  const agency = useAgencySite();
  const cast = useText(`agencies/${agency.agency}`);
  const frame = useStartOfPage(page);
  return (
    <div ref={frame} className="portal-frame">
      <SkipLink target={CONTENT} />
      <header className="portal-header">
        <div className="portal-header__bar">
          <PortalLink to="/" className="portal-brand">
            <Logo />
            <span>
              <span className="portal-brand__name">{name}</span>
              <span className="portal-brand__tagline">{cast('tagline')}</span>
            </span>
          </PortalLink>
          {applicant && (
            <div className="portal-visitor">
              <span className="portal-visitor__name">
                <Icon name="person" />
                {`${applicant.firstName} ${applicant.lastName}`}
              </span>
              <SignOutButton />
            </div>
          )}
        </div>
        {menu && <PortalMenu page={page} entries={menu} more={more} />}
      </header>
      <main id={CONTENT} className="portal-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="portal-footer">
        <p className="portal-footer__name">{t.rich('footer.name')}</p>
        <p>{t.rich('footer.contact')}</p>
        <p>{t.rich('footer.safety')}</p>
        {hasDoor(agency) && (
          <>
            <PortalLink to={VERIFY} className="portal-footer__link">
              {t('footer.verify')}
            </PortalLink>
            <PortalLink to={PUBLIC_COMPUTER} className="portal-footer__link">
              {t('footer.publicComputer')}
            </PortalLink>
          </>
        )}
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
