import type { CaseContext } from '#domain/case-file.ts';
import type { Cents } from '#domain/money.ts';
import type { Opening } from '#domain/procedure.ts';
import { type Instant, instantOf, MINUTE, partsOf } from '#domain/time.ts';
import { addWorkingDays } from '#domain/working-days.ts';
import { incomeReturnFacts as facts } from '#procedures/tax/income-return/income-return.facts.ts';
import {
  declaredAsKnown,
  type KnownBox,
  type KnownReturn,
  knownReturn,
  type LateFile,
} from '#procedures/tax/income-return/income-return.known.ts';
import type { DeclaredReturn, TaxResult } from '#procedures/taxes/declared.ts';
import { incomeTaxOf } from '#procedures/taxes/income-tax.amounts.ts';
import { type Debit, debitsOf, returnCloses, returnOpens, returnYear } from '#procedures/taxes/taxes.calendar.ts';
import { taxesFacts } from '#procedures/taxes/taxes.facts.ts';

export interface ReturnContext extends CaseContext {
  year: number;
  opens: Instant;
  /** Midnight at the end of the last day: the first moment that is too late. */
  closes: Instant;
  known: KnownReturn;
  /** What was filled in last, what is signed, and what the tax is worked out on once the last day has passed. */
  filled?: DeclaredReturn;
  signed?: DeclaredReturn;
  counted?: DeclaredReturn;
  /** The number of the receipt; of a return that nobody had to sign, that of the notice. */
  number?: string;
  /** How many debits have been taken. */
  taken: number;
  /** The line of a file that came late. */
  latest?: KnownBox;
}

export type ReturnEvent = { at?: Instant } & (
  | { type: 'fill'; declared: DeclaredReturn }
  | { type: 'sign' | 'debitDay' | 'rateDay' }
  | ({ type: 'employerFile' } & LateFile)
);

/** A case whose window is still to open. */
export function openingOf(opening: Opening): ReturnContext {
  const year = returnYear(opening.openedAt);
  return { year, opens: returnOpens(year), closes: returnCloses(year), known: knownReturn(opening, year), taken: 0 };
}

/** What counts now: computed in July, or signed and not computed yet. */
export function countedIn({ counted, signed }: ReturnContext): DeclaredReturn | undefined {
  return counted ?? signed;
}

/** The automatic return, where nobody signed another one: what is known counts. */
export function takenAsKnown({ known }: ReturnContext): Pick<ReturnContext, 'counted'> {
  return { counted: declaredAsKnown(known) };
}

/** What the return comes to that counts. */
export function resultOf(context: ReturnContext): TaxResult | undefined {
  const declared = countedIn(context);
  return declared && incomeTaxOf(declared);
}

/** What is left to pay; negative where money is given back. */
export function balanceOf(context: ReturnContext): Cents {
  return resultOf(context)?.balance ?? 0;
}

/** The debits of what is left to pay. */
export function debitsIn(context: ReturnContext): Debit[] {
  return debitsOf(balanceOf(context), context.year);
}

/** The next debit, if one is left. */
export function nextDebit(context: ReturnContext): Debit | undefined {
  return debitsIn(context)[context.taken];
}

/** When the new rate of withholding leaves for whoever pays. */
export function newRateOf(year: number): Instant {
  const { month, day } = facts.newRate;
  return addWorkingDays(instantOf(year, month, day), 0) + taxesFacts.officeHour;
}

/** The number that proves that something was signed: when it was, to the minute. */
export function receiptNumber(at: Instant): string {
  const minute = String(Math.floor(at / MINUTE) % 100_000).padStart(5, '0');
  return `CAP-${partsOf(at).year}-${minute}`;
}
