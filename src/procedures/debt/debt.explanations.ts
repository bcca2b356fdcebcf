import type { DataUsed, Explanation } from '#domain/explanation.ts';

/** Every state the applicant lives through; weighing the sum takes no time. */
export type DebtState =
  | 'none'
  | 'notified'
  | 'paying'
  | 'planRunning'
  | 'remissionAsked'
  | 'contested'
  | 'corrected'
  | 'upheld'
  | 'silentRefusal'
  | 'underReview'
  | 'reviewUpheld'
  | 'inCourt'
  | 'recovering'
  | 'settled'
  | 'cancelled'
  | 'remitted';

const payments: DataUsed = { what: 'payments', from: 'agency-file' };
const pay: DataUsed = { what: 'pay', from: 'employers' };
const letter: DataUsed = { what: 'letter', from: 'applicant' };
const words: DataUsed = { what: 'words', from: 'form' };
const bank: DataUsed = { what: 'transfer', from: 'bank' };

/** What is behind each state of a debt; `checked` says when and where it was verified for this agency. */
export function debtExplanations(checked: Pick<Explanation, 'asOf' | 'source'>): Record<DebtState, Explanation> {
  const explain = (who: Explanation['who'], truth: Explanation['truth'], ...data: DataUsed[]) => {
    return { who, truth, data, ...checked };
  };
  return {
    none: explain('automatic-check', 'simplified', payments),
    notified: explain('automatic-check', 'simplified', payments, pay),
    paying: explain('payment-service', 'simplified', bank),
    planRunning: explain('payment-service', 'simplified', { what: 'plan', from: 'agency-file' }, bank),
    remissionAsked: explain('agent', 'simplified', words, { what: 'income', from: 'agency-file' }),
    contested: explain('agent', 'simplified', words, payments, pay),
    corrected: explain('agent', 'simplified', payments, pay),
    upheld: explain('agent', 'simplified', payments, pay),
    silentRefusal: explain('calendar', 'simplified', { what: 'receipt', from: 'agency-file' }),
    underReview: explain('reviewer', 'simplified', words, { what: 'file', from: 'reviewer' }),
    reviewUpheld: explain('reviewer', 'simplified', { what: 'file', from: 'reviewer' }),
    inCourt: explain('reviewer', 'simplified', letter, { what: 'file', from: 'agency-file' }),
    recovering: explain('payment-service', 'simplified', payments),
    settled: explain('automatic-check', 'simplified', payments, bank),
    cancelled: explain('agent', 'simplified', payments),
    remitted: explain('agent', 'simplified', payments),
  };
}
