import type { CaseView } from '#api/contract.ts';
import { type HousingFacts, housingFactsSchema } from '#api/family.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

/** Where housing aid is asked for, and where one follows it afterwards. */
export const HOUSING_PAGE = '/housing';
export const HOUSING_RECEIPT = '/housing/receipt';
export const LEAVING = '/housing/leaving';
/** The landlord's own side: what they fill in, and what they see. */
export const LANDLORD_PAGE = '/landlord';

export const housingFacts = (housing: CaseView): HousingFacts => factsOf(housing, housingFactsSchema);

const TONES: Record<string, StatusTone> = {
  none: 'neutral',
  toComplete: 'action',
  granted: 'success',
  inPayment: 'success',
  ended: 'neutral',
  refused: 'refused',
  closed: 'action',
};

/** Where the request stands, for all to see at a glance. */
export function housingStatus({ states }: CaseView): { state: string; tone: StatusTone } {
  const [state = ''] = states;
  return { state, tone: TONES[state] ?? 'progress' };
}

/** Whether a request was ever sent in this session. */
export const isAsked = (housing: CaseView): boolean => housingStatus(housing).state !== 'none';

/** Whether the request can be sent, or sent again with an answer corrected. */
export const canAsk = ({ moves }: CaseView): boolean => moves.includes('request');

/** Whether one can say that one leaves the home. */
export const canLeave = ({ moves }: CaseView): boolean => moves.includes('leaveHome');

/** Whether the landlord's certificate is waited for, and can be filled in from the other side. */
export const canCertify = ({ moves }: CaseView): boolean => moves.includes('certify');
