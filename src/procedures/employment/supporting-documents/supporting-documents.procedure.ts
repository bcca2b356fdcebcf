import type { Procedure } from '#domain/procedure.ts';
import {
  supportingDocumentsExplanations,
  supportingDocumentsRules,
} from '#procedures/employment/supporting-documents/supporting-documents.explanations.ts';
import { supportingDocumentsForms } from '#procedures/employment/supporting-documents/supporting-documents.forms.ts';
import { supportingDocumentsLetters } from '#procedures/employment/supporting-documents/supporting-documents.letters.ts';
import { supportingDocumentsMachine } from '#procedures/employment/supporting-documents/supporting-documents.machine.ts';
import { supportingDocumentsMoves } from '#procedures/employment/supporting-documents/supporting-documents.moves.ts';
import {
  documentsAtTheCounter,
  supportingDocumentsView,
  wantedDocuments,
} from '#procedures/employment/supporting-documents/supporting-documents.view.ts';
import { endOf } from '#procedures/papers/last-day.ts';
import { emptySlots } from '#procedures/papers/slots.ts';
import { FILE_CHECKS, PAPER_COMPARED } from '#procedures/papers/slots-counter.ts';
import { PAPER_FAULTS } from '#procedures/papers/verdict.ts';

/** Papers that complete a file: which ones are asked for, the scenario says. */
export const supportingDocuments: Procedure<typeof supportingDocumentsMachine> = {
  id: 'employment/supporting-documents',
  agency: 'employment',
  machine: supportingDocumentsMachine,
  signIn: 'employment/sign-in',
  delays: {
    night: 'office',
    agentReads: 'office',
    documentReminder: 'reminder',
    answerReminder: 'reminder',
    answerDue: 'deadline',
  },
  decisions: [
    { event: 'requestAgain', kind: 'ask-paper', reasons: [...PAPER_FAULTS] },
    { event: 'acceptAll', kind: 'accept' },
    { event: 'handOn', kind: 'transfer' },
  ],
  counter: {
    checks: [...FILE_CHECKS, 'deadline'],
    compared: PAPER_COMPARED,
    rules: supportingDocumentsRules,
    view: documentsAtTheCounter,
  },
  forms: supportingDocumentsForms,
  moves: supportingDocumentsMoves,
  letters: supportingDocumentsLetters,
  wanted: wantedDocuments,
  input: ({ situation }) => ({
    ...emptySlots(situation),
    ...(situation.wantedBefore === undefined ? {} : { answerBefore: endOf(situation.wantedBefore) }),
    late: false,
    read: false,
  }),
  view: supportingDocumentsView,
  explanations: supportingDocumentsExplanations,
};
