import { messagePage, useMessages, useMessageWords } from '#portal-kit/data/messages.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { PAYMENT_DIFFICULTY, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { topicsOf } from '#portals/tax/write/topics.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './write.css';

/** Its address, in the menu of everybody who is signed in. */
export const WRITE = '/write';

/** What one may write to the agency about, each topic with the way to the page where it is answered. */
export function WritePage({ visit }: { visit: OwnVisit }) {
  const t = useText(TAX_TEXTS);
  return (
    <PortalPage title={t('write.title')} intro={t.marked('write.intro')}>
      <Elsewhere />
      {topicsOf(visit).map(({ id, ways }) => (
        <Part key={id} id={`topic-${id}`} title={t(`write.topic.${id}.title`)}>
          <p>{t.rich(`write.topic.${id}.body`)}</p>
          {ways.length === 0 && <p className="portal-aside">{t.rich(`write.topic.${id}.nowhere`)}</p>}
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
          <ul role="list" className="capucine-topic__ways">
            {ways.map((way) => (
              <li key={way.id}>
                <p>{t.rich(`write.way.${way.id}.when`)}</p>
                <ActionLink to={way.page} look="secondary">
                  {t(`write.way.${way.id}.go`)}
                </ActionLink>
              </li>
            ))}
          </ul>
        </Part>
      ))}
      <Notice kind="info" title={t('write.answer.title')}>
        <p>{t.rich('write.answer.body')}</p>
        <p>{t.rich('write.answer.papers')}</p>
      </Notice>
    </PortalPage>
  );
}

/** The answer to somebody who wrote about a payment what is answered elsewhere: the latest message says where. */
function Elsewhere() {
  const t = useText(TAX_TEXTS);
  const wordsOf = useMessageWords();
  const latest = useMessages().data?.[0];
  if (latest?.procedure !== PAYMENT_DIFFICULTY || latest.letter !== 'elsewhere') return null;
  return (
    <FocusedNotice kind="info" title={t('write.elsewhere.title')} occurrence={latest.id}>
      <p>{t.rich('write.elsewhere.body')}</p>
      <p>
        <PortalLink className="ui-way" to={messagePage(latest)}>
          {wordsOf(latest).subject}
        </PortalLink>
      </p>
    </FocusedNotice>
  );
}
