import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { isUnderWay, stepOf } from '#portals/tax/data/creation-step.ts';
import { lastDay, phaseOf } from '#portals/tax/data/season.ts';
import type { TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { SeasonLine } from '#portals/tax/frame/season-line.tsx';
import { HELP } from '#portals/tax/help/help-page.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './home.css';

const SERVICES = ['declare', 'notices', 'pay', 'correct'] as const;

/** What there is to do this season, the ways in, and what the agency is for. */
export function HomePage({ visit }: { visit: TaxVisit }) {
  const t = useText(TAX_TEXTS);
  return (
    <PortalPage title={t('home.title')} intro={t.marked('home.intro')}>
      <Now visit={visit} />
      <div className="portal-actions">
        {visit.signedIn ? <ActionLink to="/account">{t('home.account')}</ActionLink> : <WaysIn visit={visit} />}
      </div>
      <SeasonLine season={visit.season} now={visit.now} />
      <Part id="services" title={t('home.services')}>
        <dl className="capucine-services">
          {SERVICES.map((service) => (
            <div key={service}>
              <dt>{t(`home.service.${service}.title`)}</dt>
              <dd>{t.rich(`home.service.${service}.body`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="help" title={t('home.help.title')}>
        <p>{t.rich('home.help.body')}</p>
        <PortalLink className="ui-way" to={HELP}>
          {t('home.help.go')}
        </PortalLink>
      </Part>
      <Notice kind="info" title={t('home.safety.title')}>
        <p>{t.rich('home.safety.body')}</p>
        <p>{t.rich('home.safety.link')}</p>
      </Notice>
    </PortalPage>
  );
}

/** The one thing that this part of the year is about. */
function Now({ visit: { season, now } }: { visit: TaxVisit }) {
  const t = useText(TAX_TEXTS);
  if (!season) return null;
  const values = {
    opens: { day: season.opensOn },
    closes: { day: lastDay(season.closesBefore) },
    notice: { day: season.noticeOn },
    until: { day: lastDay(season.correctionBefore) },
  };
  return <p className="capucine-now">{t.rich(`home.now.${phaseOf(season, now)}`, values)}</p>;
}

/** First what this visitor most likely came for. */
function WaysIn({ visit: { creation } }: { visit: TaxVisit }) {
  const t = useText(TAX_TEXTS);
  const isNew = stepOf(creation) !== undefined;
  const create = (
    <ActionLink key="create" to="/create-account" look={isNew ? 'primary' : 'secondary'}>
      {isUnderWay(creation) ? t('create.resume') : t('home.create')}
    </ActionLink>
  );
  const enter = (
    <ActionLink key="enter" to="/sign-in" look={isNew ? 'secondary' : 'primary'}>
      {t('home.signIn')}
    </ActionLink>
  );
  return isNew ? [create, enter] : [enter, create];
}
