import type { CaseView } from '#api/contract.ts';
import { type CorrectionFacts, correctionFactsSchema } from '#api/tax.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

export const CORRECTION_PAGE = '/correction';
export const CORRECTION_SENT = '/correction/sent';
/** Where one writes of what cannot be corrected online: family, address, civil status. */
export const CHANGE_MESSAGE = '/correction/message';
export const CLAIM_PAGE = '/claim';
export const CLAIM_SENT = '/claim/sent';

export const correctionFacts = (correction: CaseView): CorrectionFacts => factsOf(correction, correctionFactsSchema);

const TONES: Record<string, StatusTone> = {
  none: 'neutral',
  open: 'neutral',
  closed: 'neutral',
  tooLate: 'neutral',
  proofAsked: 'action',
  recomputed: 'success',
  refunded: 'success',
  settled: 'success',
  refused: 'refused',
  claimRefused: 'refused',
  claimSilent: 'refused',
};

/** Where the correction or the claim stands, for all to see at a glance. */
export function correctionStatus({ states }: CaseView): { state: string; tone: StatusTone } {
  const [state = ''] = states;
  return { state, tone: TONES[state] ?? 'progress' };
}

export const canCorrect = ({ moves }: CaseView): boolean => moves.includes('correct');
export const canClaim = ({ moves }: CaseView): boolean => moves.includes('claim');
export const canWriteChange = ({ moves }: CaseView): boolean => moves.includes('writeChange');

/** Whether there is anything to correct, or anything sent to follow: not before the notice. */
export const isCorrectionKnown = (correction: CaseView | undefined): correction is CaseView =>
  correction !== undefined && (correctionStatus(correction).state !== 'none' || canWriteChange(correction));

/** Whether it is the longer road, once the window of corrections is over. */
export function isClaim(correction: CaseView): boolean {
  const { state } = correctionStatus(correction);
  return canClaim(correction) || state === 'tooLate' || correctionFacts(correction).sent?.by === 'claim';
}
