import type { CaseView } from '#api/contract.ts';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { MONTHLY_UPDATE } from '#portals/employment/data/agency.ts';
import { canSend } from '#portals/employment/data/update-status.ts';
import { MistakePages } from '#portals/employment/update/mistake-pages.tsx';
import { StillLookingWarning } from '#portals/employment/update/still-looking-warning.tsx';
import { UpdateClosed } from '#portals/employment/update/update-closed.tsx';
import { UpdateIntro } from '#portals/employment/update/update-intro.tsx';
import { UpdateReceipt } from '#portals/employment/update/update-receipt.tsx';

/** The monthly update, from its introduction to its receipt. */
export function UpdatePages({ parts: [step, ...rest], update }: { parts: string[]; update: CaseView }) {
  if (step === 'mistake' && rest.length < 2) return <MistakePages step={rest[0]} update={update} />;
  if (rest.length > 0) return <NotFoundPage />;
  if (step === 'receipt') return <UpdateReceipt update={update} />;
  if (!canSend(update)) return <UpdateClosed update={update} />;
  if (step === undefined) return <UpdateIntro update={update} />;
  return (
    <FormJourney
      procedure={MONTHLY_UPDATE}
      form="update"
      move="submit"
      base="/update"
      step={step}
      aside={(page, answers) => {
        if (page.id !== 'still-looking') return null;
        return <StillLookingWarning update={update} saysNo={answers['still-looking'] === 'no'} />;
      }}
    />
  );
}
