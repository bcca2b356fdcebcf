import type { CaseView } from '#api/contract.ts';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { HOUSING_AID } from '#portals/family/data/agency.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { canCertify, LANDLORD_PAGE } from '#portals/family/housing/housing-status.ts';
import { LandlordFrame } from '#portals/family/landlord/landlord-frame.tsx';
import { LandlordSent } from '#portals/family/landlord/landlord-sent.tsx';

interface LandlordPagesProps {
  /** The parts of the address after `/landlord`. */
  parts: string[];
  visit: FamilyVisit;
  housing: CaseView;
}

/** The other side of a request: what the landlord is asked, and what they see of it. */
export function LandlordPages({ parts: [step, ...rest], visit, housing }: LandlordPagesProps) {
  if (rest.length > 0) return <NotFoundPage />;
  const { applicant } = visit.signedIn ? visit : {};
  const tenant = applicant && `${applicant.firstName} ${applicant.lastName}`;
  const { 'landlord-name': landlord = '', street = '', town = '' } = housing.answers;
  if (step === 'sent' || !canCertify(housing)) return <LandlordSent housing={housing} />;
  return (
    <LandlordFrame landlord={landlord} sees={{ tenant, home: `${street}\n${town}` }}>
      <FormJourney procedure={HOUSING_AID} form="certificate" move="certify" base={LANDLORD_PAGE} step={step} />
    </LandlordFrame>
  );
}
