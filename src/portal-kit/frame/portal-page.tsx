import type { ReactNode } from 'react';
import { useAgencyName } from '#portal-kit/data/portal-text.ts';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { usePageTitle } from '#ui/layout/use-page-title.ts';
import { Marked } from '#ui/text/marked.tsx';

interface PortalPageProps {
  title: string;
  /** Below the heading: what the page is for, with its words marked. */
  intro?: string;
  children?: ReactNode;
}

/** A page that asks nothing: heading, a sentence, content. */
export function PortalPage({ title, intro, children }: PortalPageProps) {
  const agency = useAgencyName();
  usePageTitle(`${title} – ${agency}`);
  return (
    <div className="portal-page">
      <div className="portal-page__head">
        <PageHeading>{title}</PageHeading>
        {intro && (
          <p className="portal-page__intro">
            <Marked text={intro} />
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
