import { DOCUMENTS } from '#portal-kit/documents/documents-page.tsx';
import { correctionStatus } from '#portals/tax/data/correction-status.ts';
import { difficultyStatus } from '#portals/tax/data/difficulty-status.ts';
import { RETURN_PAGE, returnStatus, SIGNATURE_PAGE } from '#portals/tax/data/return-status.ts';
import type { TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { PAYMENTS } from '#portals/tax/payments/tax-payments-page.tsx';

/** Something that waits for the applicant. */
interface Ask {
  /** Its words stand in the texts under `account.ask`. */
  id: string;
  /** Where it is done. */
  page: string;
}

const RETURN_ASKS: Record<string, Ask> = {
  automaticProposed: { id: 'check', page: RETURN_PAGE },
  open: { id: 'declare', page: RETURN_PAGE },
  filled: { id: 'sign', page: SIGNATURE_PAGE },
  changing: { id: 'signAgain', page: SIGNATURE_PAGE },
};

/** What is asked of the applicant now; nothing at all most of the year. */
export function asksOf({ incomeReturn, correction, difficulty }: TaxVisit): Ask[] {
  const declare = incomeReturn && RETURN_ASKS[returnStatus(incomeReturn).state];
  const proof = correction && correctionStatus(correction).state === 'proofAsked';
  const owed = difficulty && difficultyStatus(difficulty).state;
  return [
    ...(declare ? [declare] : []),
    ...(proof ? [{ id: 'proof', page: DOCUMENTS }] : []),
    ...(owed === 'papersAsked' ? [{ id: 'papers', page: DOCUMENTS }] : []),
    ...(owed === 'billed' ? [{ id: 'pay', page: PAYMENTS }] : []),
  ];
}
