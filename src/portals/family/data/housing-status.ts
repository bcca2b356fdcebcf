import type { CaseView } from '#api/contract.ts';
import { type HousingFacts, housingFactsSchema } from '#api/family.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

/** Where the housing aid is asked for, and where it stands once it was. */
export const HOUSING_PAGE = '/housing';
export const HOUSING_RECEIPT = '/housing/receipt';

export const housingFacts = (housing: CaseView): HousingFacts => factsOf(housing, housingFactsSchema);

const TONES: Record<string, StatusTone> = {
  received: 'progress',
  gathering: 'progress',
  toComplete: 'action',
  queued: 'progress',
  atAgent: 'progress',
  granted: 'success',
  inPayment: 'success',
  leaving: 'progress',
  refused: 'refused',
  closed: 'refused',
};

/** Where the request stands, for all to see at a glance. */
export function housingStatus({ states }: CaseView): { state: string; tone: StatusTone } {
  const [state = 'none'] = states;
  return { state, tone: TONES[state] ?? 'neutral' };
}

/** Whether a request was sent: there is something to follow. */
export const isRequested = (housing: CaseView): boolean => housingStatus(housing).state !== 'none';
