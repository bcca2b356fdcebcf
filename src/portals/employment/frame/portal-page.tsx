import type { ReactNode } from 'react';
import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { usePageTitle } from '#ui/layout/use-page-title.ts';
import { useText } from '#ui/text/use-text.ts';

interface PortalPageProps {
  title: string;
  /** Below the heading: what the page is for. */
  intro?: string;
  children?: ReactNode;
}

/** A page that asks nothing: heading, a sentence, content. */
export function PortalPage({ title, intro, children }: PortalPageProps) {
  const t = useText(PORTAL_TEXTS);
  usePageTitle(`${title} – ${t('name')}`);
  return (
    <div className="bruyere-page">
      <div className="bruyere-page__head">
        <PageHeading>{title}</PageHeading>
        {intro && <p className="bruyere-page__intro">{intro}</p>}
      </div>
      {children}
    </div>
  );
}
