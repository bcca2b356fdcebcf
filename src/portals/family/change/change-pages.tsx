import type { CaseView } from '#api/contract.ts';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { ChangeIntro } from '#portals/family/change/change-intro.tsx';
import { ChangeReceipt } from '#portals/family/change/change-receipt.tsx';
import { ChangeUnderWay } from '#portals/family/change/change-under-way.tsx';
import { CHANGE_OF_SITUATION } from '#portals/family/data/agency.ts';
import { CHANGE_PAGE, canDeclare } from '#portals/family/data/change-status.ts';

/** Declaring a change of situation, from the introduction to the receipt. */
export function ChangePages({ step, change }: { step: string | undefined; change: CaseView }) {
  if (step === 'receipt') return <ChangeReceipt change={change} />;
  if (!canDeclare(change)) return <ChangeUnderWay change={change} />;
  if (step === undefined) return <ChangeIntro change={change} />;
  return (
    <FormJourney procedure={CHANGE_OF_SITUATION} form="change" move="declareChange" base={CHANGE_PAGE} step={step} />
  );
}
