import type { Procedure } from '#domain/procedure.ts';
import { complaintDelays, complaintInput } from '#procedures/complaint/complaint.machine.ts';
import { complaintCounter, complaintDecisions, complaintView } from '#procedures/complaint/complaint.view.ts';
import { employmentComplaintExplanations } from '#procedures/employment/complaint/complaint.explanations.ts';
import { complaintFacts } from '#procedures/employment/complaint/complaint.facts.ts';
import { employmentComplaintForms } from '#procedures/employment/complaint/complaint.forms.ts';
import { employmentComplaintLetters } from '#procedures/employment/complaint/complaint.letters.ts';
import { employmentComplaintMachine } from '#procedures/employment/complaint/complaint.machine.ts';
import { employmentComplaintMoves } from '#procedures/employment/complaint/complaint.moves.ts';

/** Saying to Bruyère that something is not right, to its mediator after that, or asking to talk to a person. */
export const employmentComplaint: Procedure<typeof employmentComplaintMachine> = {
  id: 'employment/complaint',
  agency: 'employment',
  machine: employmentComplaintMachine,
  signIn: 'employment/sign-in',
  delays: complaintDelays,
  decisions: complaintDecisions,
  counter: complaintCounter(
    complaintFacts,
    'procedures/employment/complaint',
    'francetravail.fr, « Comment contester une décision »',
  ),
  forms: employmentComplaintForms,
  moves: employmentComplaintMoves,
  letters: employmentComplaintLetters,
  input: complaintInput,
  view: complaintView(complaintFacts),
  explanations: employmentComplaintExplanations,
};
