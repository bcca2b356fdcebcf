import type { CaseView } from '#api/contract.ts';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';
import { MONTHLY_UPDATE } from '#portals/employment/data/agency.ts';
import { canReport, MISTAKE } from '#portals/employment/data/update-status.ts';

/** Reporting a wrong answer by oneself, once the update can no longer be sent again. */
export function MistakePages({ step, update }: { step: string | undefined; update: CaseView }) {
  if (!canReport(update)) return <PastStep back="/update" />;
  return <FormJourney procedure={MONTHLY_UPDATE} form="mistake" move="reportMistake" base={MISTAKE} step={step} />;
}
