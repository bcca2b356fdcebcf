import type { CaseView } from '#api/contract.ts';
import { WhyThisAmount } from '#portal-kit/amounts/why-this-amount.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FAMILY_TEXTS, HOUSING_AID } from '#portals/family/data/agency.ts';
import { canAsk, HOUSING_PAGE, housingFacts } from '#portals/family/housing/housing-status.ts';
import { RIGHTS } from '#portals/family/rights/rights.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './rights.css';

/** What the first look came to: an indication, and what to do with it. */
export function RightsResult({ housing }: { housing: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const { estimate } = housingFacts(housing);
  if (!estimate) return <NothingEstimated />;
  const { housing: aid, bonus } = estimate;
  const total = aid + bonus;
  return (
    <PortalPage
      title={total > 0 ? t('rights.result.title') : t('rights.result.nothing')}
      intro={t.marked(total > 0 ? 'rights.result.intro' : 'rights.result.nothingIntro')}
    >
      <Amounts aid={aid} bonus={bonus} />
      <WhyThisAmount procedure={HOUSING_AID} calculation="estimate" summary={t('rights.result.why')} />
      <Notice kind="warning" title={t('rights.result.notRight.title')}>
        <p>{t.rich('rights.result.notRight.body')}</p>
        <p>{t.rich('rights.result.notRight.sent')}</p>
      </Notice>
      <section className="portal-section" aria-labelledby="aubepine-rights-next">
        <h2 id="aubepine-rights-next">{t('rights.result.next.title')}</h2>
        <ol className="portal-list">
          <li>{t.rich('rights.result.next.prepare')}</li>
          <li>{t.rich('rights.result.next.ask')}</li>
          <li>{t.rich('rights.result.next.wait')}</li>
        </ol>
      </section>
      <div className="portal-actions">
        {canAsk(housing) && <ActionLink to={HOUSING_PAGE}>{t('rights.result.ask')}</ActionLink>}
        <ActionLink to={RIGHTS} look="secondary">
          {t('rights.result.again')}
        </ActionLink>
      </div>
    </PortalPage>
  );
}

function Amounts({ aid, bonus }: { aid: number; bonus: number }) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  return (
    <section className="aubepine-estimate" aria-labelledby="aubepine-estimate">
      <h2 id="aubepine-estimate">{t('rights.result.each')}</h2>
      <dl className="aubepine-estimate__lines">
        <div>
          <dt>{t('payments.kind.housing')}</dt>
          <dd>{aid > 0 ? format.money(aid) : t('rights.result.zero')}</dd>
        </div>
        <div>
          <dt>{t('payments.kind.bonus')}</dt>
          <dd>{bonus > 0 ? format.money(bonus) : t('rights.result.zero')}</dd>
        </div>
        {aid > 0 && bonus > 0 && (
          <div className="aubepine-estimate__total">
            <dt>{t('rights.result.total')}</dt>
            <dd>{format.money(aid + bonus)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Somebody came here without having answered. */
function NothingEstimated() {
  const t = useText(FAMILY_TEXTS);
  return (
    <PortalPage title={t('rights.none.title')} intro={t.marked('rights.none.body')}>
      <div>
        <ActionLink to={RIGHTS}>{t('rights.go')}</ActionLink>
      </div>
    </PortalPage>
  );
}
