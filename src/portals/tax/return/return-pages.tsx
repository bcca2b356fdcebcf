import type { CaseView } from '#api/contract.ts';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';
import { INCOME_RETURN } from '#portals/tax/data/agency.ts';
import { canFill, RETURN_PAGE } from '#portals/tax/data/return-status.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { QuestionHelp } from '#portals/tax/return/question-help.tsx';
import { useResume } from '#portals/tax/return/resume.tsx';
import { ReturnHome } from '#portals/tax/return/return-home.tsx';
import { ReturnReceipt } from '#portals/tax/return/return-receipt.tsx';
import { SignaturePages } from '#portals/tax/return/signature-pages.tsx';

interface ReturnPagesProps {
  /** The parts of the address after `/return`. */
  parts: string[];
  visit: OwnVisit;
}

/** The income return: what is known, the questions, the summary, the signature, the receipt. */
export function ReturnPages({ parts: [step, ...rest], visit }: ReturnPagesProps) {
  const { incomeReturn } = visit;
  if (!incomeReturn) return <NotFoundPage />;
  if (step === 'signature' && rest.length < 2) return <SignaturePages step={rest[0]} incomeReturn={incomeReturn} />;
  if (rest.length > 0) return <NotFoundPage />;
  if (step === undefined) return <ReturnHome incomeReturn={incomeReturn} you={visit.applicant.firstName} />;
  if (step === 'receipt') return <ReturnReceipt incomeReturn={incomeReturn} you={visit.applicant.firstName} />;
  if (!canFill(incomeReturn)) return <PastStep back={RETURN_PAGE} />;
  return <Questions step={step} incomeReturn={incomeReturn} />;
}

function Questions({ step, incomeReturn }: { step: string; incomeReturn: CaseView }) {
  const checking = useResume(incomeReturn);
  return (
    <FormJourney
      procedure={INCOME_RETURN}
      form="return"
      move="fill"
      base={RETURN_PAGE}
      step={step}
      aside={(page) => <QuestionHelp page={page.id} />}
      checking={checking}
    />
  );
}
