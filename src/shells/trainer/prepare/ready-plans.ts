import type { PlanStep } from '#workshop/plan.ts';

/** A plan for somebody who has never led a workshop; its words stand under `ready.<id>`. */
export interface ReadyPlan {
  id: 'first' | 'fraud' | 'accounts' | 'papers';
  steps: PlanStep[];
}

const step = (minutes: number, scenarios: string[], cards: PlanStep['cards'] = []): PlanStep => ({
  scenarios,
  minutes,
  cards,
});

export const READY_PLANS: readonly ReadyPlan[] = [
  { id: 'first', steps: [step(20, ['employment/on-time-without-work']), step(15, ['tax/not-signed'])] },
  {
    id: 'fraud',
    steps: [
      step(15, ['family/false-refund']),
      step(15, ['employment/false-adviser']),
      step(15, ['identity/false-alert']),
    ],
  },
  {
    id: 'accounts',
    steps: [
      step(25, ['employment/first-account'], [{ kind: 'incident', incident: 'code-arrives-late', over: false }]),
      step(15, ['family/code-in-spam']),
    ],
  },
  {
    id: 'papers',
    steps: [
      step(25, ['employment/photo-cut-off']),
      step(30, ['employment/which-of-five-papers'], [{ kind: 'incident', incident: 'upload-cut', over: false }]),
    ],
  },
];
