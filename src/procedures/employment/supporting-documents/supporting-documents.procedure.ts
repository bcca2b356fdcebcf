import type { Procedure } from '#domain/procedure.ts';
import { supportingDocumentsExplanations } from '#procedures/employment/supporting-documents/supporting-documents.explanations.ts';
import { supportingDocumentsForms } from '#procedures/employment/supporting-documents/supporting-documents.forms.ts';
import { supportingDocumentsLetters } from '#procedures/employment/supporting-documents/supporting-documents.letters.ts';
import { supportingDocumentsMachine } from '#procedures/employment/supporting-documents/supporting-documents.machine.ts';
import { supportingDocumentsMoves } from '#procedures/employment/supporting-documents/supporting-documents.moves.ts';
import { wantedDocuments } from '#procedures/employment/supporting-documents/supporting-documents.view.ts';
import { emptySlots } from '#procedures/papers/slots.ts';

/** Papers that complete a file: which ones are asked for, the scenario says. */
export const supportingDocuments: Procedure<typeof supportingDocumentsMachine> = {
  id: 'employment/supporting-documents',
  agency: 'employment',
  machine: supportingDocumentsMachine,
  signIn: 'employment/sign-in',
  delays: { night: 'office', agentReads: 'office', documentReminder: 'reminder' },
  forms: supportingDocumentsForms,
  moves: supportingDocumentsMoves,
  letters: supportingDocumentsLetters,
  wanted: wantedDocuments,
  input: ({ situation }) => emptySlots(situation),
  view: () => ({}),
  explanations: supportingDocumentsExplanations,
};
