import type { CaseView } from '#api/contract.ts';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { housingFacts } from '#portals/family/housing/housing-status.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './queue.css';

/** How far the agency has come with what it received: a queue one can see is easier to wait in. */
export function Queue({ housing }: { housing: CaseView | undefined }) {
  const t = useText(FAMILY_TEXTS);
  const readingOf = housing && housingFacts(housing).readingOf;
  if (readingOf === undefined) return null;
  return (
    <p className="aubepine-queue">
      <Icon name="hourglass" />
      <span>{t.rich('queue.reading', { day: { day: readingOf } })}</span>
    </p>
  );
}
