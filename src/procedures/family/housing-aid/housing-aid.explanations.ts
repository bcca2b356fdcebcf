import type { DataUsed, Explanation } from '#domain/explanation.ts';

type HousingState =
  | 'none'
  | 'received'
  | 'gathering'
  | 'toComplete'
  | 'queued'
  | 'atAgent'
  | 'granted'
  | 'inPayment'
  | 'leaving'
  | 'ended'
  | 'refused'
  | 'closed';

type Checked = Pick<Explanation, 'asOf' | 'source'>;

const asking: Checked = { asOf: '2026-11', source: 'caf.fr, « Les aides au logement »' };
const certifying: Checked = { asOf: '2026-11', source: 'bailfacile.fr, « Attestation de loyer »' };
const waiting: Checked = { asOf: '2026-11', source: 'Assemblée nationale, question écrite n° 12329' };
const paying: Checked = { asOf: '2026-11', source: 'weka.fr, calendrier des paiements 2026' };
const reviewing: Checked = { asOf: '2026-11', source: 'caf.fr, « La réforme des aides au logement »' };
const refusing: Checked = { asOf: '2026-11', source: 'service-public, fiche F12006' };

const form: DataUsed = { what: 'request', from: 'form' };
const file: DataUsed = { what: 'file', from: 'agency-file' };
const income: DataUsed = { what: 'income', from: 'income-register' };
const certificate: DataUsed = { what: 'certificate', from: 'landlord' };
const papers: DataUsed = { what: 'papers', from: 'applicant' };
const account: DataUsed = { what: 'account', from: 'bank' };

function explain(who: Explanation['who'], data: DataUsed[], checked: Checked): Explanation {
  return { who, data, truth: 'simplified', ...checked };
}

export const housingExplanations: Record<HousingState, Explanation> = {
  none: explain('applicant', [file], asking),
  received: explain('automatic-check', [form, file], asking),
  gathering: explain('landlord', [form, income, certificate], certifying),
  toComplete: explain('applicant', [papers, certificate], asking),
  queued: explain('calendar', [form, income, certificate, papers], waiting),
  atAgent: explain('agent', [form, income, certificate, papers], waiting),
  granted: explain('automatic-check', [form, income, certificate], paying),
  inPayment: explain('payment-service', [income, account], reviewing),
  leaving: explain('automatic-check', [form, file], paying),
  ended: explain('automatic-check', [file], paying),
  refused: explain('agent', [form, income, certificate], refusing),
  closed: explain('calendar', [file], asking),
};
