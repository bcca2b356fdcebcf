import type { CaseView } from '#api/contract.ts';

/** Where the request stands once it is sent. */
export function HousingUnderWay(_props: { housing: CaseView }) {
  return null;
}
