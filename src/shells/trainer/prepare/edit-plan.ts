import type { CatalogueEntry } from '#content/catalogue.ts';
import { groupMinutes } from '#shells/trainer/prepare/timetable.ts';
import type { Plan, PlanStep, Play } from '#workshop/plan.ts';

/** As many as the format of plans lets through. */
export const MOST_STEPS = 12;
export const MOST_CARDS = 8;
export const MOST_VARIANTS = 6;
export const MOST_MINUTES = 240;
export const LONGEST_TITLE = 120;

/** Whether a scenario is played somewhere in the plan. */
export const isPlanned = ({ steps }: Plan, scenario: string): boolean =>
  steps.some(({ scenarios }) => scenarios.includes(scenario));

export function withStep(plan: Plan, { id, minutes }: Pick<CatalogueEntry, 'id' | 'minutes'>): Plan {
  if (isPlanned(plan, id) || plan.steps.length >= MOST_STEPS) return plan;
  return { ...plan, steps: [...plan.steps, { scenarios: [id], minutes: groupMinutes(minutes), cards: [] }] };
}

/** Without a scenario: its step goes when nothing else is played in it. */
export function withoutScenario(plan: Plan, scenario: string): Plan {
  const steps = plan.steps
    .map((step) => ({ ...step, scenarios: step.scenarios.filter((id) => id !== scenario) }))
    .filter(({ scenarios }) => scenarios.length > 0);
  return { ...plan, steps };
}

export function withoutStep(plan: Plan, at: number): Plan {
  return { ...plan, steps: plan.steps.filter((_, index) => index !== at) };
}

/** One step earlier or later. */
export function withStepMoved(plan: Plan, at: number, by: 1 | -1): Plan {
  const [step, other] = [plan.steps[at], plan.steps[at + by]];
  if (!step || !other) return plan;
  const steps = [...plan.steps];
  steps[at] = other;
  steps[at + by] = step;
  return { ...plan, steps };
}

export function withMinutes(plan: Plan, at: number, minutes: number): Plan {
  return changed(plan, at, (step) => ({ ...step, minutes: Math.min(MOST_MINUTES, Math.max(5, minutes)) }));
}

/** Another persona for some of the seats, or no more. The first scenario of a step stays. */
export function withVariantToggled(plan: Plan, at: number, scenario: string): Plan {
  return changed(plan, at, (step) => {
    const others = step.scenarios.filter((id) => id !== scenario);
    if (others.length < step.scenarios.length) return others.length > 0 ? { ...step, scenarios: others } : step;
    return others.length < MOST_VARIANTS ? { ...step, scenarios: [...others, scenario] } : step;
  });
}

export function withCardToggled(plan: Plan, at: number, card: Play): Plan {
  return changed(plan, at, (step) => {
    const others = step.cards.filter((one) => !isSame(one, card));
    if (others.length < step.cards.length) return { ...step, cards: others };
    return others.length < MOST_CARDS ? { ...step, cards: [...others, card] } : step;
  });
}

export const isSame = (one: Play, other: Play): boolean => JSON.stringify(one) === JSON.stringify(other);

function changed(plan: Plan, at: number, change: (step: PlanStep) => PlanStep): Plan {
  return { ...plan, steps: plan.steps.map((step, index) => (index === at ? change(step) : step)) };
}
