import { useAgencySite } from '#portal-kit/data/agency.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { Queue } from '#portals/family/requests/queue.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './help.css';

/** Its address, in every menu. */
export const HELP = '/help';

const WAYS: { id: string; icon: IconName }[] = [
  { id: 'phone', icon: 'call' },
  { id: 'counter', icon: 'agency' },
  { id: 'space', icon: 'mail' },
];

const QUESTIONS = ['late', 'first', 'amount', 'certificate', 'mistake', 'moving', 'owe', 'helper'] as const;

/** How to reach the agency, what people ask most, and what nobody of the agency will ever ask. */
export function HelpPage({ visit }: { visit: FamilyVisit }) {
  const t = useText(FAMILY_TEXTS);
  const { phone } = useAgencySite();
  const door = visit.signedIn ? { to: '/messages', id: 'messages' } : { to: '/sign-in', id: 'signIn' };
  return (
    <PortalPage title={t('help.title')} intro={t.marked('help.intro')}>
      <section className="portal-section" aria-labelledby="aubepine-ways">
        <h2 id="aubepine-ways">{t('help.ways')}</h2>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list" className="aubepine-ways">
          {WAYS.map(({ id, icon }) => (
            <li key={id} className="aubepine-ways__item">
              <Icon name={icon} size="large" />
              <div>
                <h3>{t(`help.way.${id}.title`)}</h3>
                <p>{t.rich(`help.way.${id}.body`, { phone })}</p>
                <p className="aubepine-ways__when">{t(`help.way.${id}.when`)}</p>
              </div>
            </li>
          ))}
        </ul>
        <ActionLink to={door.to} look="secondary">
          {t(`help.door.${door.id}`)}
        </ActionLink>
      </section>
      <Queue housing={visit.housing} />
      <section className="portal-section" aria-labelledby="aubepine-questions">
        <h2 id="aubepine-questions">{t('help.questions')}</h2>
        <div className="aubepine-questions">
          {QUESTIONS.map((question) => (
            <details key={question}>
              <summary>{t(`help.question.${question}.ask`)}</summary>
              <p>{t.rich(`help.question.${question}.answer`)}</p>
            </details>
          ))}
        </div>
      </section>
      <Notice kind="info" title={t('help.safety.title')}>
        <p>{t.rich('help.safety.never')}</p>
        <p>{t.rich('help.safety.doubt')}</p>
      </Notice>
    </PortalPage>
  );
}
