import type { DataUsed, Explanation } from '#domain/explanation.ts';

type ChangeState =
  | 'upToDate'
  | 'matched'
  | 'declared'
  | 'checking'
  | 'toDeclareAgain'
  | 'mismatch'
  | 'declaredLate'
  | 'updated'
  | 'updatedLate'
  | 'correctedByAgency';

type Checked = Pick<Explanation, 'asOf' | 'source'>;

const declaring: Checked = { asOf: '2026-11', source: 'caf.fr, « Déclarer un changement »' };
const exchanging: Checked = { asOf: '2026-11', source: 'lagazette-yvelines.fr, septembre 2024' };
const error: Checked = { asOf: '2026-11', source: 'caf.fr, « Je me suis trompé(e) »' };

const form: DataUsed = { what: 'change', from: 'form' };
const file: DataUsed = { what: 'situation', from: 'agency-file' };
const exchange: DataUsed = { what: 'status', from: 'other-agency' };
const pay: DataUsed[] = [
  { what: 'pay', from: 'employers' },
  { what: 'monthly-income', from: 'income-register' },
];

function explain(who: Explanation['who'], data: DataUsed[], checked: Checked): Explanation {
  return { who, data, truth: 'simplified', ...checked };
}

export const changeExplanations: Record<ChangeState, Explanation> = {
  upToDate: explain('applicant', [file], declaring),
  matched: explain('other-agency', [exchange, file], exchanging),
  declared: explain('automatic-check', [form], declaring),
  checking: explain('agent', [form, file, ...pay], declaring),
  toDeclareAgain: explain('agent', [form, file], declaring),
  mismatch: explain('other-agency', [exchange, file, ...pay], exchanging),
  declaredLate: explain('agent', [form, exchange, file], declaring),
  updated: explain('automatic-check', [form, file], declaring),
  updatedLate: explain('automatic-check', [form, exchange, { what: 'payments', from: 'agency-file' }], error),
  correctedByAgency: explain('automatic-check', [exchange, { what: 'payments', from: 'agency-file' }], exchanging),
};
