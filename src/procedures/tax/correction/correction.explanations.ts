import type { DataUsed, Explanation } from '#domain/explanation.ts';

/** Every state the applicant lives through. */
type CorrectionState =
  | 'none'
  | 'open'
  | 'sent'
  | 'atAgent'
  | 'proofAsked'
  | 'comparing'
  | 'recomputed'
  | 'refunded'
  | 'settled'
  | 'refused'
  | 'closed'
  | 'claimSent'
  | 'claimAtAgent'
  | 'claimRefused'
  | 'claimSilent'
  | 'tooLate'
  | 'messageSent'
  | 'messageAnswered';

type Checked = Pick<Explanation, 'truth' | 'asOf' | 'source'>;

const asOf = '2026-11';
const online: Checked = { truth: 'simplified', asOf, source: 'presse, correction en ligne 2024 (source secondaire)' };
const proving: Checked = { truth: 'invented', asOf, source: 'choix de ce site d’entraînement' };
const claims: Checked = {
  truth: 'simplified',
  asOf,
  source: 'Livre des procédures fiscales, art. R*196-1 et R*198-10',
};

const form: DataUsed = { what: 'correction', from: 'form' };
const counted: DataUsed = { what: 'return', from: 'agency-file' };
const sent: DataUsed = { what: 'transmitted', from: 'employers' };
const proof: DataUsed = { what: 'proof', from: 'upload' };
const claim: DataUsed = { what: 'claim', from: 'form' };
const message: DataUsed = { what: 'message', from: 'form' };
const transfer: DataUsed = { what: 'transfer', from: 'bank' };

function explain(who: Explanation['who'], data: DataUsed[], checked: Checked): Explanation {
  return { who, data, ...checked };
}

export const correctionExplanations: Record<CorrectionState, Explanation> = {
  none: explain('calendar', [counted], online),
  open: explain('applicant', [counted, sent], online),
  sent: explain('automatic-check', [form], online),
  atAgent: explain('agent', [form, counted, sent], proving),
  proofAsked: explain('applicant', [proof], proving),
  comparing: explain('agent', [proof, form], proving),
  recomputed: explain('automatic-check', [form, counted], online),
  refunded: explain('payment-service', [transfer], online),
  settled: explain('payment-service', [transfer], online),
  refused: explain('agent', [form, counted, proof], online),
  closed: explain('calendar', [counted], claims),
  claimSent: explain('automatic-check', [claim], claims),
  claimAtAgent: explain('agent', [claim, counted, sent], claims),
  claimRefused: explain('agent', [claim, counted, proof], claims),
  claimSilent: explain('calendar', [claim], claims),
  tooLate: explain('calendar', [counted], claims),
  messageSent: explain('applicant', [message], online),
  messageAnswered: explain('agent', [message], online),
};
