import type { CaseView } from '#api/contract.ts';
import { returnFacts } from '#portals/tax/data/return-status.ts';

/** The dates of a tax year, the same for everybody. Moments of simulated time. */
export interface Season {
  year: number;
  opensOn: number;
  /** The last moments: midnight at the end of the last day. */
  closesBefore: number;
  noticeOn: number;
  correctionFrom: number;
  correctionBefore: number;
}

export function seasonOf(incomeReturn: CaseView): Season {
  const { year, opensOn, closesBefore, noticeOn, correctionFrom, correctionBefore } = returnFacts(incomeReturn);
  return { year, opensOn, closesBefore, noticeOn, correctionFrom, correctionBefore };
}
