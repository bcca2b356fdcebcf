import { Link } from 'react-router';
import { NEW_TAB } from '#domain/site.ts';
import { IMITATION_TEXTS } from '#portals/imitation/data/fraud.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { useText } from '#ui/text/use-text.ts';
import '#ui/forms/button.css';

/** Away from the imitation, to an empty tab. */
export function LeaveLink() {
  const t = useText(IMITATION_TEXTS);
  const href = usePortalHref();
  return (
    <Link to={href(NEW_TAB)} className="ui-button ui-button--quiet">
      <Icon name="close" />
      {t('practice.leave')}
    </Link>
  );
}
