import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { StartLink } from '#portal-kit/journey/start-link.tsx';
import { PaperSketch } from '#portals/tax/create-account/paper-sketch.tsx';
import { ACCOUNT_CREATION, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { useText } from '#ui/text/use-text.ts';
import './numbers-intro.css';

/** The three numbers, and where each of them is found on paper. */
const NUMBERS = ['tax-number', 'online-access', 'reference-income'] as const;

/** What is asked, and where to find it: nobody knows these numbers by heart. */
export function NumbersIntro() {
  const t = useText(TAX_TEXTS);
  return (
    <PortalPage title={t('create.numbers.title')} intro={t.marked('create.numbers.intro')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="capucine-numbers">
        {NUMBERS.map((number) => (
          <li key={number} className="capucine-numbers__item">
            <PaperSketch spot={number} />
            <div>
              <h2>{t(`create.numbers.${number}.title`)}</h2>
              <p>{t.rich(`create.numbers.${number}.what`)}</p>
              <p className="portal-aside">{t.rich(`create.numbers.${number}.where`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p>{t.rich('create.numbers.lost')}</p>
      <StartLink procedure={ACCOUNT_CREATION} form="numbers" base="/create-account">
        {t('create.numbers.start')}
      </StartLink>
    </PortalPage>
  );
}
