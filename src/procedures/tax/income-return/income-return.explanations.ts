import type { DataUsed, Explanation } from '#domain/explanation.ts';

/** Every state the applicant lives through. */
type ReturnState =
  | 'upcoming'
  | 'automaticProposed'
  | 'open'
  | 'filled'
  | 'signed'
  | 'changing'
  | 'filed'
  | 'notFiled'
  | 'assessed'
  | 'refunded'
  | 'settled';

type Checked = Pick<Explanation, 'truth' | 'asOf' | 'source'>;

const asOf = '2026-11';

const transmitted: DataUsed[] = [
  { what: 'pay', from: 'employers' },
  { what: 'benefits', from: 'other-agency' },
];
const form: DataUsed = { what: 'return', from: 'form' };
const file: DataUsed = { what: 'household', from: 'agency-file' };
const withheld: DataUsed = { what: 'withheld', from: 'agency-file' };
const bank: DataUsed = { what: 'account', from: 'bank' };

const calendar: Checked = {
  truth: 'simplified',
  asOf,
  source: 'impots.gouv.fr, calendrier de la déclaration 2026 (repris par la presse)',
};
const signing: Checked = {
  truth: 'as-in-reality',
  asOf,
  source: 'presse et associations, 2025 et 2026 (sources secondaires)',
};
const automatic: Checked = {
  truth: 'simplified',
  asOf,
  source: 'impots.gouv.fr, « déclaration automatique » (source secondaire)',
};
const late: Checked = { truth: 'simplified', asOf, source: 'service-public.fr, « déclaration en retard »' };
const notice: Checked = { truth: 'simplified', asOf, source: 'calendrier des avis de 2025 (source secondaire)' };
const money: Checked = { truth: 'simplified', asOf, source: 'calendrier des paiements de 2025 (source secondaire)' };

function explain(who: Explanation['who'], data: DataUsed[], checked: Checked): Explanation {
  return { who, data, ...checked };
}

export const incomeReturnExplanations: Record<ReturnState, Explanation> = {
  upcoming: explain('calendar', [...transmitted, file], calendar),
  automaticProposed: explain('applicant', [...transmitted, file], automatic),
  open: explain('applicant', [...transmitted, file], calendar),
  filled: explain('applicant', [form], signing),
  signed: explain('automatic-check', [form, withheld], signing),
  changing: explain('applicant', [form], signing),
  filed: explain('automatic-check', [form, ...transmitted, withheld], notice),
  notFiled: explain('calendar', [file], late),
  assessed: explain('automatic-check', [form, withheld, bank], notice),
  refunded: explain('payment-service', [withheld, bank], money),
  settled: explain('payment-service', [withheld, bank], money),
};
