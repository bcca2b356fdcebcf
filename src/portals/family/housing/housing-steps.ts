import type { CaseView } from '#api/contract.ts';
import type { TextValue } from '#domain/text.ts';
import { housingFacts, housingStatus } from '#portals/family/housing/housing-status.ts';

/** A step between sending and the first payment: behind one, where one stands, or to come. */
export interface HousingStep {
  id: StepId;
  state: 'done' | 'now' | 'next';
  /** Which sentence says what happens there, when it is not the usual one. */
  variant?: string;
  values?: Record<string, TextValue>;
}

const STEPS = ['receipt', 'certificate', 'papers', 'reading', 'decision', 'firstMonth', 'firstPayment'] as const;
export type StepId = (typeof STEPS)[number];

/** How far each state has come: the number of steps that are behind. */
const COME: Record<string, number> = {
  received: 1,
  gathering: 1,
  toComplete: 2,
  queued: 3,
  atAgent: 3,
  granted: 5,
  inPayment: 7,
  leaving: 7,
};

/** What happens between sending and the first payment, with the dates that are known. */
export function housingSteps(housing: CaseView): HousingStep[] {
  const { state } = housingStatus(housing);
  const { requestedOn, certificate, certificateOn, readingOf, right } = housingFacts(housing);
  // The first month of the right has begun: what is left to wait for is its payment.
  const begun = state === 'granted' && right !== undefined && housing.now >= right.from;
  const come = begun ? 6 : (COME[state] ?? 0);
  const whereOf = (index: number) => (index < come ? 'done' : index === come ? 'now' : 'next');
  const said: Record<StepId, Partial<HousingStep>> = {
    receipt: requestedOn === undefined ? {} : { variant: 'dated', values: { on: { day: requestedOn } } },
    certificate: certificateStep(certificate, certificateOn, come > 2),
    papers: come > 2 ? { variant: 'done' } : come > 0 ? { state: 'now' } : {},
    reading: readingStep(come, readingOf),
    decision: right ? { variant: 'done', values: { on: { day: right.decidedOn } } } : {},
    firstMonth: right ? { variant: 'dated', values: { from: { month: right.from } } } : {},
    firstPayment: right ? { variant: 'dated', values: { on: { day: right.firstPayment } } } : {},
  };
  return STEPS.map((id, index) => ({ id, state: whereOf(index), ...said[id] }));
}

function readingStep(come: number, readingOf: number | undefined): Partial<HousingStep> {
  if (come > 3) return { variant: 'done' };
  return come === 3 && readingOf !== undefined ? { variant: 'of', values: { of: { day: readingOf } } } : {};
}

/** `complete`: nothing is waited for any more, even where it came among the papers. */
function certificateStep(certificate: string, on: number | undefined, complete: boolean): Partial<HousingStep> {
  if (certificate === 'differs') return { state: 'now', variant: 'differs' };
  if (certificate === 'waiting') return { state: complete ? 'done' : 'now' };
  if (certificate !== 'received') return {};
  return on === undefined ? { state: 'done' } : { state: 'done', variant: 'done', values: { on: { day: on } } };
}
