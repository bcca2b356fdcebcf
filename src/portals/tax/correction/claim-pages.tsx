import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';
import { ClaimHome } from '#portals/tax/correction/claim-home.tsx';
import { CorrectionSent } from '#portals/tax/correction/correction-sent.tsx';
import { CORRECTION } from '#portals/tax/data/agency.ts';
import { CLAIM_PAGE, canClaim } from '#portals/tax/data/correction-status.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';

interface ClaimPagesProps {
  /** The parts of the address after `/claim`. */
  parts: string[];
  visit: OwnVisit;
}

/** The longer road, once corrections online are over. */
export function ClaimPages({ parts: [step, ...rest], visit }: ClaimPagesProps) {
  const { correction } = visit;
  if (!correction || rest.length > 0) return <NotFoundPage />;
  if (step === undefined) return <ClaimHome visit={visit} correction={correction} />;
  if (step === 'sent') return <CorrectionSent correction={correction} back={CLAIM_PAGE} />;
  if (!canClaim(correction)) return <PastStep back={CLAIM_PAGE} />;
  return <FormJourney procedure={CORRECTION} form="claim" move="claim" base={CLAIM_PAGE} step={step} />;
}
