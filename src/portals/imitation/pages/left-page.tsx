import { IMITATION_TEXTS } from '#portals/imitation/data/fraud.ts';
import { LeaveLink } from '#portals/imitation/look/leave-link.tsx';
import { PracticeStrip } from '#portals/imitation/look/practice-strip.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { usePageTitle } from '#ui/layout/use-page-title.ts';
import { useText } from '#ui/text/use-text.ts';

/** The imitation was left, or reported, before anything was given: it asks no more. */
export function LeftPage() {
  const t = useText(IMITATION_TEXTS);
  usePageTitle(t('left.title'));
  return (
    <main className="imitation-left" tabIndex={-1}>
      <PageHeading>{t('left.title')}</PageHeading>
      <PracticeStrip>
        <p>{t.rich('left.nothing')}</p>
        <p>{t.rich('left.genuine')}</p>
        <LeaveLink />
      </PracticeStrip>
    </main>
  );
}
