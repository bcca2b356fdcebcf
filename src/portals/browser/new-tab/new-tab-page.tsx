import { useState } from 'react';
import { Seat } from '#portals/browser/kept/seat.tsx';
import { FavouriteLink } from '#portals/browser/new-tab/favourite-link.tsx';
import { KeptMenu } from '#portals/browser/new-tab/kept-menu.tsx';
import { useFound } from '#portals/browser/new-tab/use-found.ts';
import { GuardMessage } from '#ui/guard/guard-message.tsx';
import { useGuardedText } from '#ui/guard/use-guarded-text.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { usePageTitle } from '#ui/layout/use-page-title.ts';
import { useSites } from '#ui/navigation/sites.tsx';
import { useText } from '#ui/text/use-text.ts';

const SEARCH = 'browser-search';

/** An empty tab: the sites one has kept, and a search that leads to the genuine site and nowhere else. */
export function NewTabPage({ subscribe }: { subscribe: (listener: () => void) => () => void }) {
  const t = useText('portals/browser');
  const { kept, tabClosed } = useSites();
  const [wanted, setWanted] = useState('');
  const guarded = useGuardedText({ value: wanted, onChange: setWanted });
  const found = useFound(wanted);
  const searches = wanted.trim() !== '';
  usePageTitle(t('newTab.title'));
  return (
    <>
      <PageHeading>{t('newTab.title')}</PageHeading>
      {tabClosed && (
        <Notice kind="info" title={t('tabClosed.title')} live>
          <p>{t.rich('tabClosed.what')}</p>
        </Notice>
      )}
      <search className="browser-search">
        <label htmlFor={SEARCH}>{t('search.label')}</label>
        <input
          id={SEARCH}
          type="search"
          className="browser-search__box"
          autoComplete="off"
          spellCheck={false}
          value={wanted}
          aria-describedby={`${SEARCH}-guard`}
          onChange={(event) => guarded.onChange(event.target.value)}
          onBlur={guarded.onBlur}
        />
        <GuardMessage id={`${SEARCH}-guard`} verdict={guarded.verdict} />
        <p role="status">{searches && t('search.found', { count: found.length })}</p>
      </search>
      <section className="browser-favourites" aria-labelledby="browser-favourites">
        <h2 id="browser-favourites">{t(searches ? 'search.results' : 'newTab.favourites')}</h2>
        <ul className="browser-favourites__list">
          {(searches ? found : kept).map((site) => (
            <li key={site.site}>
              <FavouriteLink site={site} />
            </li>
          ))}
        </ul>
        <p>{t.rich('search.honest')}</p>
      </section>
      <KeptMenu />
      <Seat subscribe={subscribe} />
    </>
  );
}
