import type { CaseView } from '#api/contract.ts';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';
import { QUARTERLY_DECLARATION } from '#portals/family/data/agency.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { DeclarationIntro } from '#portals/family/declaration/declaration-intro.tsx';
import { DeclarationReceipt } from '#portals/family/declaration/declaration-receipt.tsx';
import {
  canDeclareIncome,
  canReportMistake,
  DECLARATION_MISTAKE,
  DECLARATION_PAGE,
} from '#portals/family/declaration/declaration-status.ts';

interface DeclarationPagesProps {
  /** The parts of the address after `/declaration`. */
  parts: string[];
  visit: FamilyVisit;
  quarterly: CaseView;
}

/** Declaring the income of three months, from what was transmitted to the new amount. */
export function DeclarationPages({ parts: [step, ...rest], quarterly }: DeclarationPagesProps) {
  if (step === 'mistake' && rest.length < 2) return <MistakePages step={rest[0]} quarterly={quarterly} />;
  if (rest.length > 0) return <NotFoundPage />;
  if (step === 'receipt') return <DeclarationReceipt quarterly={quarterly} />;
  if (step === undefined) return <DeclarationIntro quarterly={quarterly} />;
  if (!canDeclareIncome(quarterly)) return <PastStep back={DECLARATION_PAGE} />;
  return (
    <FormJourney
      procedure={QUARTERLY_DECLARATION}
      form="declaration"
      move="declare"
      base={DECLARATION_PAGE}
      step={step}
    />
  );
}

function MistakePages({ step, quarterly }: { step: string | undefined; quarterly: CaseView }) {
  if (!canReportMistake(quarterly)) return <PastStep back={DECLARATION_PAGE} />;
  return (
    <FormJourney
      procedure={QUARTERLY_DECLARATION}
      form="mistake"
      move="reportMistake"
      base={DECLARATION_MISTAKE}
      step={step}
    />
  );
}
