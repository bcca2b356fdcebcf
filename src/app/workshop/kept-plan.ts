import * as v from 'valibot';
import { KEPT } from '#workshop/client/kept.ts';
import { EMPTY_PLAN, type Plan, planSchema } from '#workshop/plan.ts';

/** The plan that is being prepared on this device. */
export const PLAN = `${KEPT}plan`;

/** The plan as it was left; an empty one where there is none, or where it cannot be read. */
export function keptPlan(): Plan {
  try {
    const read = v.safeParse(planSchema, JSON.parse(localStorage.getItem(PLAN) ?? 'null'));
    return read.success ? read.output : EMPTY_PLAN;
  } catch {
    return EMPTY_PLAN;
  }
}

/** Keeps it for the next time this device is opened. */
export function keepPlan(plan: Plan): void {
  try {
    localStorage.setItem(PLAN, JSON.stringify(plan));
  } catch {
    // A browser that keeps nothing has it as long as the page is open, and a file keeps it longer.
  }
}
