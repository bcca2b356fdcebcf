import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { FormIntro } from '#portal-kit/journey/form-intro.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';
import { PAYMENT_DIFFICULTY } from '#portals/tax/data/agency.ts';
import {
  CONCILIATOR_PAGE,
  canAskConciliator,
  canAskForHelp,
  DIFFICULTY_PAGE,
} from '#portals/tax/data/difficulty-status.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { DifficultyHome } from '#portals/tax/difficulty/difficulty-home.tsx';
import { DifficultySent } from '#portals/tax/difficulty/difficulty-sent.tsx';

interface DifficultyPagesProps {
  /** The parts of the address after `/difficulty`. */
  parts: string[];
  visit: OwnVisit;
}

/** Saying that one cannot pay: what it changes, the questions, the answer and the ways on. */
export function DifficultyPages({ parts: [step, ...rest], visit }: DifficultyPagesProps) {
  const { difficulty } = visit;
  if (!difficulty) return <NotFoundPage />;
  if (step === 'conciliator' && rest.length < 2) {
    if (!canAskConciliator(difficulty)) return <PastStep back={DIFFICULTY_PAGE} />;
    return <Conciliator step={rest[0]} />;
  }
  if (rest.length > 0) return <NotFoundPage />;
  if (step === undefined) return <DifficultyHome difficulty={difficulty} />;
  if (step === 'sent') return <DifficultySent difficulty={difficulty} />;
  if (!canAskForHelp(difficulty)) return <PastStep back={DIFFICULTY_PAGE} />;
  return <FormJourney procedure={PAYMENT_DIFFICULTY} form="difficulty" move="ask" base={DIFFICULTY_PAGE} step={step} />;
}

const CONCILIATOR = { procedure: PAYMENT_DIFFICULTY, form: 'conciliator', base: CONCILIATOR_PAGE };

function Conciliator({ step }: { step: string | undefined }) {
  if (step === undefined) return <FormIntro {...CONCILIATOR} words="difficulty.conciliator" back={DIFFICULTY_PAGE} />;
  return <FormJourney {...CONCILIATOR} move="askConciliator" step={step} />;
}
