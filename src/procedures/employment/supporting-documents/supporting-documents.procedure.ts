import type { Procedure } from '#domain/procedure.ts';
import { supportingDocumentsExplanations } from '#procedures/employment/supporting-documents/supporting-documents.explanations.ts';
import { supportingDocumentsForms } from '#procedures/employment/supporting-documents/supporting-documents.forms.ts';
import { supportingDocumentsLetters } from '#procedures/employment/supporting-documents/supporting-documents.letters.ts';
import { supportingDocumentsMachine } from '#procedures/employment/supporting-documents/supporting-documents.machine.ts';
import {
  slotOf,
  supportingDocumentsMoves,
} from '#procedures/employment/supporting-documents/supporting-documents.moves.ts';
import { wantedDocuments } from '#procedures/employment/supporting-documents/supporting-documents.view.ts';

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
  input: ({ situation }) => {
    const wanted = situation.wanted ?? [];
    const asked = wanted.map(({ right: _, ...paper }, index) => [slotOf(index), paper]);
    const slots = wanted.map((_, index) => [slotOf(index), 'missing']);
    return { asked: Object.fromEntries(asked), slots: Object.fromEntries(slots), accepted: [], refused: {} };
  },
  view: () => ({}),
  explanations: supportingDocumentsExplanations,
};
