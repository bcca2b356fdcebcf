import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { coachIds } from '#domain/coach-ids.ts';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { PlainWords } from '#ui/text/word.tsx';

interface PortalLinkProps {
  /** A page of the portal, e.g. `/update`. */
  to: string;
  /** What the coach points at, when it is not "the link to this page". */
  coachId?: string;
  className?: string;
  current?: boolean;
  children: ReactNode;
}

/** A link to a page of the same portal, findable by the coach. */
export function PortalLink({ to, coachId, className, current, children }: PortalLinkProps) {
  const href = usePortalHref();
  return (
    <Link
      to={href(to)}
      className={className}
      data-coach-id={coachId ?? coachIds.link(to)}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      <PlainWords>{children}</PlainWords>
    </Link>
  );
}
