import type { CaseView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { checkPath } from '#domain/form-paths.ts';
import { Card, Latest } from '#portal-kit/account/latest.tsx';
import { Deadline, StatusCard } from '#portal-kit/account/status-card.tsx';
import { textsOf } from '#portal-kit/data/agency.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FAMILY_TEXTS, HOUSING_AID } from '#portals/family/data/agency.ts';
import { HousingRight } from '#portals/family/housing/housing-right.tsx';
import {
  canAsk,
  canLeave,
  HOUSING_PAGE,
  HOUSING_RECEIPT,
  housingFacts,
  housingStatus,
  LEAVING,
} from '#portals/family/housing/housing-status.ts';
import { LandlordCertificate } from '#portals/family/housing/landlord-certificate.tsx';
import { PapersAsked } from '#portals/family/housing/papers-asked.tsx';
import { WhatHappensNext } from '#portals/family/housing/what-happens-next.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** While papers, certificate and agent are still awaited. */
const EXAMINED = ['received', 'gathering', 'toComplete', 'queued', 'atAgent'];

/** Where the request stands once it is sent: what was decided, what comes next, what there is to do. */
export function HousingUnderWay({ housing }: { housing: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const { state } = housingStatus(housing);
  return (
    <PortalPage title={t('housing.follow')}>
      <Status housing={housing} />
      {EXAMINED.includes(state) && <PapersAsked />}
      {EXAMINED.includes(state) && <LandlordCertificate housing={housing} />}
      <HousingRight housing={housing} />
      <ComingUp housing={housing} />
      {[...EXAMINED, 'granted'].includes(state) && <WhatHappensNext housing={housing} />}
      {canLeave(housing) && (
        <section className="portal-section" aria-labelledby="aubepine-housing-leave">
          <h2 id="aubepine-housing-leave">{t('housing.leave.title')}</h2>
          <p>{t.rich('housing.leave.body')}</p>
          <ActionLink to={LEAVING} look="secondary">
            {t(state === 'leaving' ? 'housing.leave.again' : 'housing.leave.go')}
          </ActionLink>
        </section>
      )}
      <p>
        <PortalLink className="ui-way" to={HOUSING_RECEIPT}>
          {t('housing.seeReceipt')}
        </PortalLink>
      </p>
    </PortalPage>
  );
}

function Status({ housing }: { housing: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const official = useText(textsOf(HOUSING_AID));
  const format = useFormat();
  const { state, tone } = housingStatus(housing);
  const { correctBefore, reason, right, until } = housingFacts(housing);
  const values = {
    monthly: { money: right?.monthly ?? 0 },
    first: { day: right?.firstPayment ?? housing.now },
    until: { month: until ?? housing.now },
  };
  return (
    <StatusCard
      tone={tone}
      subject={t('housing.subject')}
      official={official(`states.${state}.title`)}
      plain={t(`housing.state.${state}.plain`, values)}
    >
      {reason !== undefined && state === 'refused' && <p>{official.rich(`reasons.${reason}`)}</p>}
      <p>{t.rich(`housing.state.${state}.more`, values)}</p>
      {canAsk(housing) && state === 'received' && correctBefore !== undefined && (
        <Deadline>{t('housing.correctBefore', { until: format.dayTime(correctBefore) })}</Deadline>
      )}
      {canAsk(housing) && (
        <ActionLink
          to={checkPath(HOUSING_PAGE)}
          coachId={coachIds.start('request')}
          look={state === 'received' ? 'secondary' : 'primary'}
        >
          {t(state === 'received' ? 'housing.correct' : 'housing.askAgain')}
        </ActionLink>
      )}
    </StatusCard>
  );
}

/** The next payment, and when the amount is worked out again. */
function ComingUp({ housing }: { housing: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const { nextPayment, nextReview } = housingFacts(housing);
  if (!nextPayment && nextReview === undefined) return null;
  return (
    <Latest>
      {nextPayment && (
        <Card id="next-payment" icon="euro" title={t('housing.next.payment')}>
          <p>
            <span className="portal-card__amount">{format.money(nextPayment.amount)}</span>
            <span className="portal-card__when">{format.day(nextPayment.at)}</span>
          </p>
        </Card>
      )}
      {nextReview !== undefined && (
        <Card id="next-review" icon="calendar" title={t('housing.next.review')}>
          <p>
            <strong>{format.month(nextReview)}</strong>
          </p>
          <p>{t.rich('housing.next.reviewBody')}</p>
        </Card>
      )}
    </Latest>
  );
}
