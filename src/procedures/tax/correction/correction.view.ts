import type { EffectInput, WantedDocument } from '#domain/procedure.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';
import { wantedIn } from '#procedures/papers/slots-view.ts';
import { filledBoxes } from '#procedures/tax/correction/correction.boxes.ts';
import { type CorrectionContext, changeToProve, gainTaken } from '#procedures/tax/correction/correction.context.ts';
import { receiptNumber } from '#procedures/tax/correction/correction.letters.ts';
import { incomeTaxOf } from '#procedures/taxes/income-tax.amounts.ts';
import { claimCloses, correctionCloses, correctionOpens, type Debit } from '#procedures/taxes/taxes.calendar.ts';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as CorrectionContext;

const OUTCOMES = ['recomputed', 'refunded', 'settled'];
const REFUSALS = ['refused', 'claimRefused'];
/** States in which a proof is neither sent nor taken back. */
const CLOSED = [...OUTCOMES, ...REFUSALS, 'closed', 'claimSilent', 'tooLate'];

/** The proof that is asked for, for the page of documents. */
export function wantedProof(input: EffectInput): WantedDocument[] {
  return wantedIn(input, CLOSED);
}

/** What the portal may know; its shape is `correctionFactsSchema` of `src/api/tax.ts`. */
export function correctionView(input: EffectInput) {
  const { year, declared, earlier, reason } = contextOf(input);
  const state = String(input.caseFile.value);
  return {
    year,
    correctionFrom: correctionOpens(year),
    correctionBefore: lastMinute(correctionCloses(year)),
    claimBefore: lastMinute(claimCloses(year)),
    boxes: filledBoxes(declared),
    ...sentLast(input),
    ...(declared ? { counted: incomeTaxOf(declared) } : {}),
    ...(earlier && OUTCOMES.includes(state) ? { before: incomeTaxOf(earlier), ...moneyIn(input) } : {}),
    ...(reason && REFUSALS.includes(state) ? { reason } : {}),
  };
}

function sentLast(input: EffectInput) {
  const context = contextOf(input);
  const { road, sentOn, answerBy } = context;
  if (sentOn === undefined) return {};
  const change = changeToProve(context) ?? context.changes[0];
  return { sent: { by: road, on: sentOn, number: receiptNumber(sentOn), answerBy, ...change } };
}

function moneyIn(input: EffectInput): { refund?: Debit; toPay?: Debit } {
  const context = contextOf(input);
  const gain = gainTaken(context);
  const dated = { at: context.moneyOn, amount: Math.abs(gain) };
  if (gain === 0) return {};
  return gain > 0 ? { refund: dated } : { toPay: dated };
}
