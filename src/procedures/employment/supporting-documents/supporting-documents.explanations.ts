import type { DataUsed, Explanation } from '#domain/explanation.ts';
import type { AppliedRule } from '#domain/procedure.ts';

type DocumentsState =
  | 'waiting'
  | 'expected'
  | 'setAside'
  | 'received'
  | 'receivedLate'
  | 'takenBack'
  | 'reading'
  | 'askedAgain'
  | 'restAwaited'
  | 'complete';

const papers: DataUsed[] = [{ what: 'papers', from: 'applicant' }];
const rules = { truth: 'simplified', asOf: '2026-11', source: 'francetravail.fr, « Inscription »' } as const;
const quality = {
  truth: 'simplified',
  asOf: '2026-11',
  source: 'aide de l’État, « Vérifier la qualité de vos pièces »',
} as const;
/** What happens after a last day differs from agency to agency: putting the file aside is our own, mild choice. */
const late = {
  truth: 'simplified',
  asOf: '2026-11',
  source: 'Code des relations entre le public et l’administration, « demande incomplète »',
} as const;

export const supportingDocumentsExplanations: Record<DocumentsState, Explanation> = {
  waiting: { who: 'applicant', data: [{ what: 'list', from: 'agency-file' }], ...rules },
  expected: { who: 'applicant', data: [{ what: 'list', from: 'agency-file' }], ...late },
  setAside: { who: 'automatic-check', data: [{ what: 'list', from: 'agency-file' }], ...late },
  received: { who: 'automatic-check', data: [{ what: 'files', from: 'device' }], ...quality },
  receivedLate: { who: 'automatic-check', data: [{ what: 'files', from: 'device' }], ...late },
  takenBack: { who: 'applicant', data: papers, ...quality },
  reading: { who: 'agent', data: papers, ...quality },
  askedAgain: { who: 'agent', data: papers, ...quality },
  restAwaited: { who: 'agent', data: papers, ...rules },
  complete: { who: 'agent', data: papers, ...rules },
};

/** The rules an agent applies, and where each can be checked. */
export const supportingDocumentsRules: Record<'receipt' | 'quality' | 'lastDay', AppliedRule> = {
  receipt: { truth: 'simplified', asOf: '2026-11', source: 'Code des relations entre le public et l’administration' },
  quality,
  lastDay: late,
};
