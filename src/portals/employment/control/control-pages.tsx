import type { CaseView } from '#api/contract.ts';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';
import { ControlPage } from '#portals/employment/control/control-page.tsx';
import { CONTROL } from '#portals/employment/data/agency.ts';
import { CONTROL_PAGE, OBSERVATIONS } from '#portals/employment/data/control-status.ts';

interface ControlPagesProps {
  control: CaseView;
  /** The form, and its step: `observations`, `check`. */
  parts: string[];
}

/** A control on papers: the page about it, and what one writes before anything is decided. */
export function ControlPages({ control, parts: [form, step, ...rest] }: ControlPagesProps) {
  if (rest.length > 0) return <NotFoundPage />;
  if (form === undefined) return <ControlPage control={control} />;
  if (form !== 'observations') return <NotFoundPage />;
  if (!control.moves.includes('observe')) return <PastStep back={CONTROL_PAGE} />;
  return <FormJourney procedure={CONTROL} form="observations" move="observe" base={OBSERVATIONS} step={step} />;
}
