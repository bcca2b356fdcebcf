import type { CaseView } from '#api/contract.ts';
import { type ControlFacts, controlFactsSchema } from '#api/control.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';

export const CONTROL_PAGE = '/control';
export const OBSERVATIONS = '/control/observations';

export const controlFacts = (control: CaseView): ControlFacts => factsOf(control, controlFactsSchema);

const TONES: Record<string, StatusTone> = {};

/** Where the control stands, for all to see at a glance. */
export function controlStatus({ states }: CaseView): { path: string; name: string; tone: StatusTone } {
  const path = states.at(-1) ?? '';
  const name = path.slice(path.lastIndexOf('.') + 1);
  return { path, name, tone: TONES[name] ?? 'progress' };
}

/** Whether the file was ever looked at: before that there is nothing to show. */
export const isControlled = (control: CaseView | undefined): control is CaseView =>
  control !== undefined && typeof controlFacts(control).askedOn === 'number';
