import type { CaseView } from '#api/contract.ts';

/** Where one has a first look at one's rights, without an account. */
export const RIGHTS = '/rights';

/** Whether this session lets one estimate. */
export const canEstimate = (housing: CaseView | undefined): housing is CaseView =>
  housing?.moves.includes('estimate') === true;
