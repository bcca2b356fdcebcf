import { client } from '#api/client.ts';
import type { CaseView } from '#api/contract.ts';
import { useAgencyData } from '#portal-kit/data/agency-data.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { Essentials } from '#portal-kit/frame/essentials.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FAMILY_TEXTS, HOUSING_AID } from '#portals/family/data/agency.ts';
import { housingFacts } from '#portals/family/housing/housing-status.ts';
import { RequestParts } from '#portals/family/housing/request-parts.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './housing.css';

const READY = ['lease', 'keys', 'receipt', 'landlord', 'siret', 'rib', 'income'] as const;

/** What to prepare before asking, and the parts of the request with how far each has come. */
export function HousingIntro({ housing }: { housing: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  const { estimate } = housingFacts(housing);
  const asked = useAgencyData(() => client.form(HOUSING_AID, 'request'), []);
  return (
    <PortalPage title={t('housing.title')} intro={t.marked('housing.intro')}>
      {estimate && estimate.housing > 0 && (
        <Notice kind="info" title={t('housing.estimate.title', { amount: { money: estimate.housing } })}>
          <p>{t.rich('housing.estimate.body')}</p>
        </Notice>
      )}
      <Essentials
        items={[
          { icon: 'hourglass', term: t('housing.time.term'), value: t('housing.time.value') },
          { icon: 'check', term: t('housing.draft.term'), value: t('housing.draft.value') },
        ]}
      />
      <WhenLoaded resource={asked}>
        {({ form, answers }) => {
          const parts = <RequestParts form={form} answers={answers} />;
          // Whoever comes back wants to go on: what to have at hand is known by then.
          return Object.values(answers).some(Boolean) ? (
            <>
              {parts}
              <Ready />
            </>
          ) : (
            <>
              <Ready />
              {parts}
            </>
          );
        }}
      </WhenLoaded>
    </PortalPage>
  );
}

/** Each thing, and where it is found. */
function Ready() {
  const t = useText(FAMILY_TEXTS);
  return (
    <section className="portal-section" aria-labelledby="aubepine-housing-ready">
      <h2 id="aubepine-housing-ready">{t('housing.ready.title')}</h2>
      <p>{t.rich('housing.ready.lead')}</p>
      <dl className="aubepine-ready">
        {READY.map((thing) => (
          <div key={thing}>
            <dt>{t.rich(`housing.ready.${thing}.term`)}</dt>
            <dd>{t.rich(`housing.ready.${thing}.where`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
