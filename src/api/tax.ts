import * as v from 'valibot';
import { TAX_BOXES } from '#domain/tax-boxes.ts';

/** What Capucine's portal is told of an account creation. Moments of simulated time, as in `domain/time.ts`. */
export const taxAccountFactsSchema = v.object({
  attemptsLeft: v.number(),
  /** Until when the link works, or the lock lasts; null while neither runs. */
  until: v.nullable(v.number()),
});
export type TaxAccountFacts = v.InferOutput<typeof taxAccountFactsSchema>;

const dated = v.object({ at: v.number(), amount: v.number() });

/** What a return comes to. Amounts in cents; the balance is what is left to pay, negative where money is given back. */
const taxResultSchema = v.object({
  /** Before credits that are given back, and after them. */
  tax: v.number(),
  credits: v.number(),
  withheld: v.number(),
  balance: v.number(),
  /** The rate of withholding that follows, as a share of income. */
  rate: v.number(),
});
export type TaxResult = v.InferOutput<typeof taxResultSchema>;

/** What Capucine's portal is told of the income return. Boxes in cents, or numbers of children. */
export const incomeReturnFactsSchema = v.object({
  /** The year of the return; the income is that of the year before. */
  year: v.number(),
  opensOn: v.number(),
  /** The last moment to sign it. */
  closesBefore: v.number(),
  /** Whether the agency proposed the automatic return. */
  automatic: v.boolean(),
  /** First name of the spouse, who has the second column. */
  partner: v.optional(v.string()),
  children: v.array(v.string()),
  /** Each box that holds something, in the order of the form. */
  boxes: v.array(
    v.object({
      box: v.picklist(TAX_BOXES),
      /** Who transmitted what is pre-filled. */
      from: v.optional(v.string()),
      prefilled: v.optional(v.number()),
      /** In what was filled in last, and in what is signed. */
      filled: v.optional(v.number()),
      signed: v.optional(v.number()),
    }),
  ),
  filledOn: v.optional(v.number()),
  signedOn: v.optional(v.number()),
  /** The number of the receipt. */
  number: v.optional(v.string()),
  /** What was filled in comes to, and what counts: signed, or taken for signed. */
  estimate: v.optional(taxResultSchema),
  counted: v.optional(taxResultSchema),
  noticeOn: v.number(),
  /** Once the notice has come: when money is given back, or debited. */
  refund: v.optional(dated),
  debits: v.array(dated),
  /** From when and until when it can be corrected online after that; the last moment. */
  correctionFrom: v.number(),
  correctionBefore: v.number(),
});
export type IncomeReturnFacts = v.InferOutput<typeof incomeReturnFactsSchema>;

/** What Capucine's portal is told of a correction, or of a claim once the window is over. */
export const correctionFactsSchema = v.object({
  year: v.number(),
  correctionFrom: v.number(),
  correctionBefore: v.number(),
  claimBefore: v.number(),
  /** The boxes as they count now. */
  boxes: v.array(v.object({ box: v.picklist(TAX_BOXES), counted: v.number() })),
  /** What was sent last: which road, which box, from what to what. */
  sent: v.optional(
    v.object({
      by: v.picklist(['correction', 'claim', 'message']),
      on: v.number(),
      number: v.string(),
      box: v.optional(v.picklist(TAX_BOXES)),
      before: v.optional(v.number()),
      after: v.optional(v.number()),
      answerBy: v.number(),
    }),
  ),
  /** What the return comes to, and came to before. */
  counted: v.optional(taxResultSchema),
  before: v.optional(taxResultSchema),
  refund: v.optional(dated),
  toPay: v.optional(dated),
  /** Why it was refused; the text is `reasons.<reason>` of the procedure. */
  reason: v.optional(v.string()),
});
export type CorrectionFacts = v.InferOutput<typeof correctionFactsSchema>;

/** What Capucine's portal is told of somebody who cannot pay. Amounts in cents. */
export const paymentDifficultyFactsSchema = v.object({
  /** What the notice says is left to pay, what of it is paid, and what is waived. */
  bill: v.number(),
  paid: v.number(),
  waived: v.number(),
  /** Debits as they are planned now. `stopped`: replaced by the plan that was granted. */
  debits: v.array(v.object({ at: v.number(), amount: v.number(), state: v.picklist(['to-come', 'taken', 'stopped']) })),
  sent: v.optional(
    v.object({
      on: v.number(),
      number: v.string(),
      wants: v.picklist(['delay', 'remission']),
      instalments: v.optional(v.number()),
      /** When an answer is expected, and when silence counts as a refusal. */
      answerBy: v.number(),
      silenceOn: v.number(),
    }),
  ),
  /** Once granted. */
  plan: v.optional(v.array(v.object({ at: v.number(), amount: v.number(), paid: v.boolean() }))),
  reason: v.optional(v.string()),
  refusedOn: v.optional(v.number()),
  conciliatorAskedOn: v.optional(v.number()),
});
export type PaymentDifficultyFacts = v.InferOutput<typeof paymentDifficultyFactsSchema>;
