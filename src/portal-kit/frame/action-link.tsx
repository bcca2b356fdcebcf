import type { ReactNode } from 'react';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import '#ui/forms/button.css';

interface ActionLinkProps {
  to: string;
  coachId?: string;
  look?: 'primary' | 'secondary';
  children: ReactNode;
}

/** A link to the page where the next thing is done; as big as a button. */
export function ActionLink({ to, coachId, look = 'primary', children }: ActionLinkProps) {
  return (
    <PortalLink to={to} coachId={coachId} className={`ui-button ui-button--${look}`}>
      {children}
    </PortalLink>
  );
}
