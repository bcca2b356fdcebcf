import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';
import { CorrectionHome } from '#portals/tax/correction/correction-home.tsx';
import { CorrectionSent } from '#portals/tax/correction/correction-sent.tsx';
import { CORRECTION } from '#portals/tax/data/agency.ts';
import { CHANGE_MESSAGE, CORRECTION_PAGE, canCorrect, canWriteChange } from '#portals/tax/data/correction-status.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';

interface CorrectionPagesProps {
  /** The parts of the address after `/correction`. */
  parts: string[];
  visit: OwnVisit;
}

/** Correcting a return once the notice is here: where it stands, the form, what came of it; and what only a message can change. */
export function CorrectionPages({ parts: [step, ...rest], visit }: CorrectionPagesProps) {
  const { correction } = visit;
  if (!correction) return <NotFoundPage />;
  if (step === 'message' && rest.length < 2) {
    if (!canWriteChange(correction)) return <PastStep back={CORRECTION_PAGE} />;
    return (
      <FormJourney
        procedure={CORRECTION}
        form="change-message"
        move="writeChange"
        base={CHANGE_MESSAGE}
        {...(rest[0] === undefined ? {} : { step: rest[0] })}
      />
    );
  }
  if (rest.length > 0) return <NotFoundPage />;
  if (step === undefined) return <CorrectionHome visit={visit} correction={correction} />;
  if (step === 'sent') return <CorrectionSent correction={correction} back={CORRECTION_PAGE} />;
  if (!canCorrect(correction)) return <PastStep back={CORRECTION_PAGE} />;
  return <FormJourney procedure={CORRECTION} form="correction" move="correct" base={CORRECTION_PAGE} step={step} />;
}
