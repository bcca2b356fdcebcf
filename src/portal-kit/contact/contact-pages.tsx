import type { CaseView } from '#api/contract.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { CONTACT } from '#portal-kit/contact/contact-facts.ts';
import { CONTACT_MOVES } from '#portal-kit/contact/contact-moves.ts';
import { ContactPage } from '#portal-kit/contact/contact-page.tsx';
import { NotFoundPage } from '#portal-kit/frame/not-found-page.tsx';
import { FormIntro } from '#portal-kit/journey/form-intro.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { PastStep } from '#portal-kit/journey/past-step.tsx';

interface ContactPagesProps {
  complaint: CaseView;
  /** The form, and its step: `complaint`, `check`. */
  parts: string[];
}

/** Writing to the agency: the page about it, and its forms. */
export function ContactPages({ complaint, parts: [form, step, ...rest] }: ContactPagesProps) {
  if (rest.length > 0) return <NotFoundPage />;
  if (form === undefined) return <ContactPage complaint={complaint} />;
  const move = CONTACT_MOVES.find(({ page }) => page === form);
  if (!move) return <NotFoundPage />;
  if (!complaint.moves.includes(move.id)) return <PastStep back={CONTACT} />;
  const procedure = complaint.procedure as ProcedureId;
  const base = `${CONTACT}/${form}`;
  if (move.intro && step === undefined) {
    return <FormIntro procedure={procedure} form={form} base={base} words={`contact.intros.${form}`} back={CONTACT} />;
  }
  return <FormJourney key={form} procedure={procedure} form={form} move={move.id} base={base} step={step} />;
}
