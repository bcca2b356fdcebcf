import { useAgencySite } from '#portal-kit/data/agency.ts';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import type { TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './help.css';

/** Its address, in every menu. */
export const HELP = '/help';

const WAYS = ['phone', 'counter', 'space'] as const;
const HELPER = ['beside', 'password', 'papers', 'sign'] as const;
const QUESTIONS = ['nothing', 'signed', 'mistake', 'automatic', 'debit', 'notice', 'late'] as const;

/** How to reach the agency, how somebody may help, what people ask most, and what nobody will ever ask. */
export function HelpPage({ visit }: { visit: TaxVisit }) {
  const t = useText(TAX_TEXTS);
  const { phone } = useAgencySite();
  const door = visit.signedIn ? { page: '/write', id: 'write' } : { page: '/sign-in', id: 'signIn' };
  return (
    <PortalPage title={t('help.title')} intro={t.marked('help.intro')}>
      <Part id="ways" title={t('help.ways')}>
        <dl className="capucine-reach">
          {WAYS.map((way) => (
            <div key={way}>
              <dt>{t(`help.way.${way}.title`)}</dt>
              <dd>{t.rich(`help.way.${way}.body`, { phone })}</dd>
              <dd className="capucine-reach__when">{t(`help.way.${way}.when`)}</dd>
            </div>
          ))}
        </dl>
        <PortalLink className="ui-way" to={door.page}>
          {t(`help.door.${door.id}`)}
        </PortalLink>
      </Part>
      <Part id="helper" title={t('help.helper.title')}>
        <ul className="portal-list">
          {HELPER.map((line) => (
            <li key={line}>{t.rich(`help.helper.${line}`)}</li>
          ))}
        </ul>
      </Part>
      <Part id="questions" title={t('help.questions')}>
        <div className="capucine-questions">
          {QUESTIONS.map((question) => (
            <details key={question}>
              <summary>{t(`help.question.${question}.ask`)}</summary>
              <p>{t.rich(`help.question.${question}.answer`)}</p>
            </details>
          ))}
        </div>
      </Part>
      <Notice kind="info" title={t('help.safety.title')}>
        <p>{t.rich('help.safety.never')}</p>
        <p>{t.rich('help.safety.doubt')}</p>
      </Notice>
    </PortalPage>
  );
}
