import { KeptPage } from '#portals/browser/kept/kept-page.tsx';
import { keptThingAt } from '#portals/browser/kept/kept-things.ts';
import { NewTabPage } from '#portals/browser/new-tab/new-tab-page.tsx';
import './browser-pages.css';

interface BrowserPagesProps {
  /** `/` is a new tab; the others list what the browser keeps. */
  page: string;
  /** Tells when the world has changed: a day went by, an act was taken back. */
  subscribe: (listener: () => void) => () => void;
}

/** The practice browser's own pages: they belong to no agency, and nothing of them leaves the device. */
export function BrowserPages({ page, subscribe }: BrowserPagesProps) {
  const thing = keptThingAt(page);
  return (
    <div className="browser-site">
      <main className="browser-site__page" tabIndex={-1}>
        {thing ? (
          <KeptPage key={thing.page} thing={thing} subscribe={subscribe} />
        ) : (
          <NewTabPage subscribe={subscribe} />
        )}
      </main>
    </div>
  );
}
