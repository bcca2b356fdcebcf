import type { DataUsed, Explanation } from '#domain/explanation.ts';
import type { AppliedRule } from '#domain/procedure.ts';

type ControlState =
  | 'announced'
  | 'accompanied'
  | 'suspended'
  | 'resumed'
  | 'received'
  | 'reading'
  | 'askedAgain'
  | 'restAwaited'
  | 'closedWithoutGap'
  | 'gapFound'
  | 'weighing'
  | 'dropped'
  | 'maintained';

const list: DataUsed = { what: 'list', from: 'agency-file' };
const otherFile: DataUsed = { what: 'otherFile', from: 'other-agency' };
const files: DataUsed = { what: 'files', from: 'device' };
const papers: DataUsed = { what: 'papers', from: 'applicant' };
const declared: DataUsed = { what: 'declared', from: 'agency-file' };
const observations: DataUsed = { what: 'observations', from: 'form' };

const asOf = '2026-11';
/** The three levels of control are known from the press; the days and the mildness are our own. */
const controls = {
  truth: 'simplified',
  asOf,
  source: 'La Gazette en Yvelines, sur les contrôles, septembre 2024',
} as const;
const suspension = {
  truth: 'simplified',
  asOf,
  source: 'clicanoo.com, sur la « suspension-remobilisation », 2025',
} as const;
const hearing = {
  truth: 'simplified',
  asOf,
  source: 'francetravail.org, « Radiation et cessation d’inscription », 2018',
} as const;
const contesting = {
  truth: 'simplified',
  asOf,
  source: 'francetravail.fr, « Comment contester une décision »',
} as const;
const goodFaith = { truth: 'simplified', asOf, source: 'loi du 10 août 2018, « droit à l’erreur »' } as const;
const ourOwn = { truth: 'invented', asOf, source: 'notre choix, pour s’entraîner' } as const;

export const controlExplanations: Record<ControlState, Explanation> = {
  announced: { who: 'applicant', data: [list, otherFile], ...controls },
  accompanied: { who: 'agent', data: [list], ...ourOwn },
  suspended: { who: 'automatic-check', data: [list], ...suspension },
  resumed: { who: 'automatic-check', data: [files], ...suspension },
  received: { who: 'automatic-check', data: [files], ...controls },
  reading: { who: 'agent', data: [papers, declared], ...controls },
  askedAgain: { who: 'agent', data: [papers], ...controls },
  restAwaited: { who: 'agent', data: [papers], ...controls },
  closedWithoutGap: { who: 'agent', data: [papers, declared], ...controls },
  gapFound: { who: 'agent', data: [papers, declared], ...hearing },
  weighing: { who: 'agent', data: [papers, declared, observations], ...hearing },
  dropped: { who: 'agent', data: [observations], ...hearing },
  maintained: { who: 'agent', data: [papers, declared, observations], ...contesting },
};

/** The rules an agent applies, and where each can be checked. */
export const controlRules: Record<
  'lot' | 'crossChecks' | 'lastDay' | 'suspension' | 'hearing' | 'reasons' | 'goodFaith',
  AppliedRule
> = {
  lot: controls,
  crossChecks: controls,
  lastDay: { truth: 'simplified', asOf, source: 'Code des relations entre le public et l’administration' },
  suspension,
  hearing,
  reasons: { truth: 'simplified', asOf, source: 'Code des relations entre le public et l’administration' },
  goodFaith,
};
