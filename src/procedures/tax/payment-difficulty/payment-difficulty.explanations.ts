import type { DataUsed, Explanation } from '#domain/explanation.ts';

type DifficultyState =
  | 'noBill'
  | 'billed'
  | 'sent'
  | 'papersAsked'
  | 'queued'
  | 'atAgent'
  | 'planGranted'
  | 'remissionGranted'
  | 'refused'
  | 'silentRefusal'
  | 'atConciliator'
  | 'conciliatorAnswered'
  | 'paid';

type Checked = Pick<Explanation, 'asOf' | 'source'>;

const debiting: Checked = { asOf: '2026-11', source: 'moneyvox.fr, calendrier de 2025 (source secondaire)' };
const delaying: Checked = { asOf: '2026-11', source: 'impots.gouv.fr, « Obtenir un délai de paiement »' };
const remitting: Checked = { asOf: '2026-11', source: 'impots.gouv.fr, « La remise gracieuse »' };
const goingOn: Checked = { asOf: '2026-11', source: 'legifiscal.fr (source secondaire)' };

const bill: DataUsed = { what: 'bill', from: 'agency-file' };
const request: DataUsed = { what: 'request', from: 'form' };
const papers: DataUsed = { what: 'papers', from: 'applicant' };
const debits: DataUsed = { what: 'debits', from: 'bank' };
const receipt: DataUsed = { what: 'receipt', from: 'mailbox' };

function explain(who: Explanation['who'], data: DataUsed[], checked: Checked): Explanation {
  return { who, data, truth: 'simplified', ...checked };
}

export const difficultyExplanations: Record<DifficultyState, Explanation> = {
  noBill: explain('automatic-check', [bill], debiting),
  billed: explain('payment-service', [bill, debits], debiting),
  sent: explain('automatic-check', [request], delaying),
  papersAsked: explain('applicant', [request, papers], remitting),
  queued: explain('calendar', [request, papers], delaying),
  atAgent: explain('agent', [request, papers, bill], remitting),
  planGranted: explain('agent', [request, debits], delaying),
  remissionGranted: explain('agent', [request, bill], remitting),
  refused: explain('agent', [request, papers], remitting),
  silentRefusal: explain('calendar', [receipt], goingOn),
  atConciliator: explain('reviewer', [request, receipt], goingOn),
  conciliatorAnswered: explain('reviewer', [request, bill], goingOn),
  paid: explain('payment-service', [bill, debits], debiting),
};
