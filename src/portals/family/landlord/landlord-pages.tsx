import type { CaseView } from '#api/contract.ts';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { canCertify, HOUSING_AID, HOUSING_PAGE, LANDLORD_PAGE } from '#portals/family/housing/housing-status.ts';

interface LandlordPagesProps {
  /** The parts of the address after `/landlord`. */
  parts: string[];
  visit: FamilyVisit;
  housing: CaseView;
}

/** The other side of a request: what the landlord is asked, and what they see of it. */
export function LandlordPages({ parts: [step, ...rest], housing }: LandlordPagesProps) {
  if (rest.length > 0) return <NotFoundPage />;
  if (step === 'sent' || !canCertify(housing)) return <PastStep back={HOUSING_PAGE} />;
  return <FormJourney procedure={HOUSING_AID} form="certificate" move="certify" base={LANDLORD_PAGE} step={step} />;
}
