import type { DataUsed, Explanation } from '#domain/explanation.ts';

type DocumentsState = 'waiting' | 'received' | 'takenBack' | 'reading' | 'askedAgain' | 'restAwaited' | 'complete';

const papers: DataUsed[] = [{ what: 'papers', from: 'applicant' }];
const rules = { truth: 'simplified', asOf: '2026-11', source: 'francetravail.fr, « Inscription »' } as const;
const quality = {
  truth: 'simplified',
  asOf: '2026-11',
  source: 'aide de l’État, « Vérifier la qualité de vos pièces »',
} as const;

export const supportingDocumentsExplanations: Record<DocumentsState, Explanation> = {
  waiting: { who: 'applicant', data: [{ what: 'list', from: 'agency-file' }], ...rules },
  received: { who: 'automatic-check', data: [{ what: 'files', from: 'device' }], ...quality },
  takenBack: { who: 'applicant', data: papers, ...quality },
  reading: { who: 'agent', data: papers, ...quality },
  askedAgain: { who: 'agent', data: papers, ...quality },
  restAwaited: { who: 'agent', data: papers, ...rules },
  complete: { who: 'agent', data: papers, ...rules },
};
