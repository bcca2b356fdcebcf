import type { CaseView } from '#api/contract.ts';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { MONTHLY_UPDATE } from '#portals/employment/data/agency.ts';
import { RegisterAgainIntro } from '#portals/employment/register-again/register-again-intro.tsx';
import { RegisterAgainReceipt } from '#portals/employment/register-again/register-again-receipt.tsx';
import { RegistrationGoesOn } from '#portals/employment/register-again/registration-goes-on.tsx';

/** Registering again after registration has ended, from the introduction to the receipt. */
export function RegisterAgainPages({ step, update }: { step: string | undefined; update: CaseView }) {
  if (step === 'receipt') return <RegisterAgainReceipt />;
  if (!update.moves.includes('registerAgain')) return <RegistrationGoesOn update={update} />;
  if (step === undefined) return <RegisterAgainIntro update={update} />;
  return (
    <FormJourney
      procedure={MONTHLY_UPDATE}
      form="register-again"
      move="registerAgain"
      base="/register-again"
      step={step}
    />
  );
}
