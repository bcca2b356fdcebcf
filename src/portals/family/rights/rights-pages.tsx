import type { CaseView } from '#api/contract.ts';
import { Beside } from '#portal-kit/frame/beside.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';
import { FAMILY_TEXTS, HOUSING_AID } from '#portals/family/data/agency.ts';
import { canEstimate, RIGHTS } from '#portals/family/rights/rights.ts';
import { RightsResult } from '#portals/family/rights/rights-result.tsx';
import { useText } from '#ui/text/use-text.ts';

/** A first look at rights: a few questions, then an indication. Nothing of it is sent as a request. */
export function RightsPages({ step, housing }: { step: string | undefined; housing: CaseView }) {
  const t = useText(FAMILY_TEXTS);
  if (step === 'result') return <RightsResult housing={housing} />;
  if (!canEstimate(housing)) return <PastStep back="/" />;
  return (
    <Beside
      title={t('rights.beside.title')}
      beside={
        <ul className="portal-list">
          <li>{t.rich('rights.beside.short')}</li>
          <li>{t.rich('rights.beside.roughly')}</li>
          <li>{t.rich('rights.beside.kept')}</li>
          <li>{t.rich('rights.beside.indication')}</li>
        </ul>
      }
    >
      <FormJourney procedure={HOUSING_AID} form="estimate" move="estimate" base={RIGHTS} step={step} />
    </Beside>
  );
}
