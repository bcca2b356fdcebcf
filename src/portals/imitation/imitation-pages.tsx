import type { Subscribe } from '#portal-kit/data/agency-data.ts';
import { OpenSite } from '#portal-kit/open-shell.tsx';
import { loadPlayed, type Played, wasGiven } from '#portals/imitation/data/fraud.ts';
import { BaitPage } from '#portals/imitation/pages/bait-page.tsx';
import { LeftPage } from '#portals/imitation/pages/left-page.tsx';
import { ThanksPage } from '#portals/imitation/pages/thanks-page.tsx';
import { useResource } from '#ui/data/use-resource.ts';
import './imitation-pages.css';

interface ImitationPagesProps {
  /** `/` asks for what is worth money, `/thanks` follows. */
  page: string;
  /** Tells when the world has changed: a day went by, an act was taken back. */
  subscribe: Subscribe;
}

/** A stranger's site that looks almost like an agency's: to be read, and left. It plays whichever fraud is in play. */
export function ImitationPages({ page, subscribe }: ImitationPagesProps) {
  const { data: played } = useResource(loadPlayed, [page], subscribe);
  if (!played) return null;
  const { id, imitated } = played.imitation;
  return (
    <OpenSite agency={imitated} look={`imitation imitation--${id}`} page={page} subscribe={subscribe}>
      <Page {...played} />
    </OpenSite>
  );
}

/** There is nowhere to go on such a site: what it shows follows from what was done. */
function Page(played: Played) {
  const { fraud } = played;
  if (wasGiven(fraud)) return <ThanksPage {...played} />;
  return fraud.moves.includes('giveDetails') ? <BaitPage {...played} /> : <LeftPage />;
}
