import { Link } from 'react-router';
import { coachIds } from '#domain/coach-ids.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import type { KeptSite } from '#ui/navigation/sites.tsx';
import { useText } from '#ui/text/use-text.ts';

/** A site one has kept: its name, what it is for, and its address to be compared. */
export function FavouriteLink({ site: { site, host, texts } }: { site: KeptSite }) {
  const agency = useText(texts);
  const href = usePortalHref();
  return (
    <Link to={href({ site, page: '/' })} className="browser-favourite" data-coach-id={coachIds.favourite(site)}>
      <Icon name="agency" size="large" />
      <span>
        <span className="browser-favourite__name">{agency('name')}</span>
        <span className="browser-favourite__what">{agency('tagline')}</span>
        <span className="browser-favourite__host" dir="ltr">
          {host}
        </span>
      </span>
    </Link>
  );
}
