import type { EffectInput } from '#domain/procedure.ts';
import { TAX_BOXES } from '#domain/tax-boxes.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';
import {
  balanceOf,
  countedIn,
  debitsIn,
  type ReturnContext,
  resultOf,
} from '#procedures/tax/income-return/income-return.context.ts';
import { answersThatCount, childrenIn } from '#procedures/tax/income-return/income-return.declared.ts';
import { sentFor } from '#procedures/tax/income-return/income-return.known.ts';
import { incomeTaxOf } from '#procedures/taxes/income-tax.amounts.ts';
import { correctionCloses, correctionOpens, type Debit, noticeOf, refundOf } from '#procedures/taxes/taxes.calendar.ts';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as ReturnContext;

const ASSESSED = ['assessed', 'refunded', 'settled'];

/** When something was last done. */
function lastOf({ caseFile }: EffectInput, event: string): number | undefined {
  return caseFile.history.findLast((one) => one.event === event)?.at;
}

/** What the portal may know; its shape is `incomeReturnFactsSchema` of `src/api/tax.ts`. */
export function incomeReturnView(input: EffectInput) {
  const context = contextOf(input);
  const { year, opens, closes, known, filled, signed, number } = context;
  const [filledOn, signedOn] = [lastOf(input, 'fill'), lastOf(input, 'sign')];
  const counted = resultOf(context);
  return {
    year,
    opensOn: opens,
    closesBefore: lastMinute(closes),
    automatic: known.automatic,
    ...(known.partner === undefined ? {} : { partner: known.partner }),
    children: childrenOf(input),
    boxes: boxesOf(context),
    ...(filledOn === undefined ? {} : { filledOn }),
    ...(signedOn === undefined || signed === undefined ? {} : { signedOn }),
    ...(number === undefined ? {} : { number }),
    ...(filled === undefined ? {} : { estimate: incomeTaxOf(filled) }),
    ...(counted === undefined ? {} : { counted }),
    noticeOn: noticeOf(year),
    ...moneyOf(input),
    correctionFrom: correctionOpens(year),
    correctionBefore: lastMinute(correctionCloses(year)),
  };
}

/** Each box that holds something: as it was transmitted, as it was filled in last, as it counts. */
function boxesOf(context: ReturnContext) {
  const { known, filled } = context;
  const counted = countedIn(context);
  return TAX_BOXES.flatMap((box) => {
    const line = sentFor(known, box);
    const [inFilled, inCounted] = [filled?.boxes[box], counted?.boxes[box]];
    if (line === undefined && inFilled === undefined && inCounted === undefined) return [];
    return [
      {
        box,
        ...(line === undefined ? {} : { prefilled: line.sent }),
        ...(line?.from === undefined ? {} : { from: line.from }),
        ...(inFilled === undefined ? {} : { filled: inFilled }),
        ...(inCounted === undefined ? {} : { signed: inCounted }),
      },
    ];
  });
}

function childrenOf(input: EffectInput): string[] {
  const context = contextOf(input);
  if (context.filled === undefined) return context.known.children;
  return childrenIn(answersThatCount(input.caseFile.answers, context), context);
}

/** Once the notice has come: what is given back, or debited, and when. */
function moneyOf(input: EffectInput): { refund?: Debit; debits: Debit[] } {
  const context = contextOf(input);
  if (!ASSESSED.includes(String(input.caseFile.value))) return { debits: [] };
  const balance = balanceOf(context);
  if (balance >= 0) return { debits: debitsIn(context) };
  return { refund: { at: refundOf(context.year), amount: -balance }, debits: [] };
}
