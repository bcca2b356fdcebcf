import type { CaseView } from '#api/contract.ts';
import { type ControlFacts, controlFactsSchema } from '#api/control.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

export const CONTROL_PAGE = '/control';
export const OBSERVATIONS = '/control/observations';

export const controlFacts = (control: CaseView): ControlFacts => factsOf(control, controlFactsSchema);

const TONES: Record<string, StatusTone> = {
  announced: 'action',
  accompanied: 'action',
  suspended: 'action',
  askedAgain: 'action',
  restAwaited: 'action',
  gapFound: 'action',
  closedWithoutGap: 'success',
  dropped: 'success',
  maintained: 'neutral',
};

/** The states in which papers are waited for until a day. */
const WAITS = ['announced', 'accompanied', 'askedAgain'];

/** Where the control stands, for all to see at a glance; and the day that matters now, if there is one. */
export function controlStatus(control: CaseView): { state: string; tone: StatusTone; before?: ControlDay } {
  const [state = ''] = control.states;
  const tone = TONES[state] ?? 'progress';
  const { answerBefore, hearingBefore } = controlFacts(control);
  if (WAITS.includes(state)) return { state, tone, before: { name: 'answerBefore', day: answerBefore } };
  if (state !== 'gapFound' || hearingBefore === undefined) return { state, tone };
  return { state, tone, before: { name: 'hearingBefore', day: hearingBefore } };
}

interface ControlDay {
  name: 'answerBefore' | 'hearingBefore';
  day: number;
}
