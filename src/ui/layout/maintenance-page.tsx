import type { Instant } from '#domain/time.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { usePageTitle } from '#ui/layout/use-page-title.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './maintenance-page.css';

interface MaintenancePageProps {
  /** The site's name. */
  name: string;
  /** When it opens again. */
  until: Instant;
}

/** A site that is closed for a while: what it is, that nothing is lost, when it opens, what to do meanwhile. */
export function MaintenancePage({ name, until }: MaintenancePageProps) {
  const ui = useText('ui');
  const format = useFormat();
  const title = ui('maintenance.title', { name });
  usePageTitle(title);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing here can be pressed, and what scrolls must be reachable with the keyboard
    <main className="ui-maintenance" tabIndex={0}>
      <Icon name="hourglass" size="large" />
      <PageHeading>{title}</PageHeading>
      <p>{ui.rich('maintenance.what')}</p>
      <p className="ui-maintenance__until">
        {ui('maintenance.until', { day: format.day(until), time: format.time(until) })}
      </p>
      <h2>{ui('maintenance.meanwhile')}</h2>
      <ul>
        <li>{ui.rich('maintenance.lost')}</li>
        <li>{ui.rich('maintenance.wait')}</li>
        <li>{ui.rich('maintenance.deadline')}</li>
      </ul>
    </main>
  );
}
