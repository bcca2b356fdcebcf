import type { DataUsed, Explanation } from '#domain/explanation.ts';

/** Every state the applicant lives through. */
type QuarterlyState =
  | 'upcoming'
  | 'open'
  | 'late'
  | 'declared'
  | 'underStudy'
  | 'proofAwaited'
  | 'amountSet'
  | 'inPayment'
  | 'mistakeReported';

type Checked = Pick<Explanation, 'truth' | 'asOf' | 'source'>;

const asOf = '2026-11';

/** Where each part of the declaration can be checked, and how true it is here. */
export const quarterlySources = {
  months: { truth: 'as-in-reality', asOf, source: 'info-chalon.com, avril 2025 (source secondaire)' },
  prefilled: { truth: 'as-in-reality', asOf, source: 'caf.fr (Val-de-Marne), 19 février 2025' },
  correcting: {
    truth: 'simplified',
    asOf,
    source: 'lebonplan.org et moneyvox.fr, décembre 2025 (sources secondaires)',
  },
  fixed: { truth: 'simplified', asOf, source: 'plus.transformation.gouv.fr, « prime d’activité »' },
  late: { truth: 'simplified', asOf, source: 'info-chalon.com et divertissonsnous.com (sources secondaires)' },
  payment: { truth: 'simplified', asOf, source: 'weka.fr, calendrier de paiement 2026' },
  byMessage: { truth: 'simplified', asOf, source: 'demarchesadministratives.fr (source secondaire)' },
  goodFaith: { truth: 'simplified', asOf, source: 'caf.fr (Pas-de-Calais), « Je me suis trompé(e) »' },
} as const satisfies Record<string, Checked>;

const lines: DataUsed[] = [
  { what: 'pay', from: 'employers' },
  { what: 'benefits', from: 'other-agency' },
  { what: 'lines', from: 'income-register' },
];
const form: DataUsed = { what: 'declaration', from: 'form' };
const paper: DataUsed = { what: 'paper', from: 'upload' };
const file: DataUsed = { what: 'household', from: 'agency-file' };
const paid: DataUsed = { what: 'payments', from: 'agency-file' };

function explain(who: Explanation['who'], data: DataUsed[], checked: Checked): Explanation {
  return { who, data, ...checked };
}

const { prefilled, correcting, fixed, late, payment, byMessage } = quarterlySources;

export const quarterlyExplanations: Record<QuarterlyState, Explanation> = {
  upcoming: explain('calendar', lines, prefilled),
  open: explain('applicant', [...lines, file], prefilled),
  late: explain('calendar', [paid], late),
  declared: explain('automatic-check', [form, ...lines, file], fixed),
  underStudy: explain('agent', [form, paper, ...lines], correcting),
  proofAwaited: explain('agent', [paper], correcting),
  amountSet: explain('automatic-check', [form, file], fixed),
  inPayment: explain('payment-service', [paid], payment),
  mistakeReported: explain('agent', [form, paid], byMessage),
};
