import type { CaseView } from '#api/contract.ts';
import { NoReceipt } from '#portal-kit/frame/no-receipt.tsx';
import { HOUSING_PAGE } from '#portals/family/housing/housing-status.ts';

/** The proof that the request was received, and what follows from it. */
export function HousingReceipt(_props: { housing: CaseView }) {
  return <NoReceipt back={HOUSING_PAGE} />;
}
