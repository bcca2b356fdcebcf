import { type ComplaintFacts, complaintFactsSchema } from '#api/complaint.ts';
import type { CaseView } from '#api/contract.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

/** Where every portal has it. */
export const CONTACT = '/contact';

export const complaintFacts = (complaint: CaseView): ComplaintFacts => factsOf(complaint, complaintFactsSchema);

/** Whether anything was asked yet: before that there is nothing to show. */
export const isAsked = (complaint: CaseView): boolean => !complaint.states.includes('nothingSent');

const TONES: Record<string, StatusTone> = {
  answered: 'success',
  mediatorAnswered: 'success',
  refused: 'action',
  silentRefusal: 'action',
  met: 'neutral',
  mediatorTooLate: 'neutral',
};

/** Where the last request stands, as the agency lets one know: that nobody opens it is not said by any portal. */
export function requestStatus({ states }: CaseView): { state: string; tone: StatusTone } {
  const [state = ''] = states;
  return { state: state === 'unanswered' ? 'queued' : state, tone: TONES[state] ?? 'progress' };
}
