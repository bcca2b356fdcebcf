import type { CaseView } from '#api/contract.ts';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';
import { HOUSING_AID } from '#portals/family/data/agency.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { HousingIntro } from '#portals/family/housing/housing-intro.tsx';
import { HousingReceipt } from '#portals/family/housing/housing-receipt.tsx';
import { canAsk, canLeave, HOUSING_PAGE, isAsked, LEAVING } from '#portals/family/housing/housing-status.ts';
import { HousingUnderWay } from '#portals/family/housing/housing-under-way.tsx';
import { QuestionHelp } from '#portals/family/housing/question-help.tsx';

interface HousingPagesProps {
  /** The parts of the address after `/housing`. */
  parts: string[];
  visit: FamilyVisit;
  housing: CaseView;
}

/** Asking for help with the rent, from what to prepare to the day one leaves the home. */
export function HousingPages({ parts: [step, ...rest], housing }: HousingPagesProps) {
  if (step === 'leaving' && rest.length < 2) return <LeavingPages step={rest[0]} housing={housing} />;
  if (rest.length > 0) return <NotFoundPage />;
  if (step === 'receipt') return <HousingReceipt housing={housing} />;
  if (step === undefined)
    return isAsked(housing) ? <HousingUnderWay housing={housing} /> : <HousingIntro housing={housing} />;
  if (!canAsk(housing)) return <PastStep back={HOUSING_PAGE} />;
  return (
    <FormJourney
      procedure={HOUSING_AID}
      form="request"
      move="request"
      base={HOUSING_PAGE}
      step={step}
      aside={(page) => <QuestionHelp page={page.id} />}
    />
  );
}

function LeavingPages({ step, housing }: { step: string | undefined; housing: CaseView }) {
  if (!canLeave(housing)) return <PastStep back={HOUSING_PAGE} />;
  return <FormJourney procedure={HOUSING_AID} form="leaving" move="leaveHome" base={LEAVING} step={step} />;
}
