import type { EffectInput, WantedDocument } from '#domain/procedure.ts';
import { monthPaidAt, nextPayment } from '#procedures/benefits/benefits.calendar.ts';
import {
  monthsCounted,
  monthsPaidOn,
  nightAfter,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.calendar.ts';
import {
  amountFor,
  type QuarterlyContext,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.context.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';
import { wantedIn } from '#procedures/papers/slots-view.ts';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as QuarterlyContext;

/** States in which papers are neither sent nor taken back: the declaration itself can be sent again, or it is over. */
const CLOSED = ['upcoming', 'open', 'late', 'declared', 'amountSet', 'inPayment', 'mistakeReported'];

/** The papers of corrected and added lines, for the page of documents. */
export function wantedProofs(input: EffectInput): WantedDocument[] {
  return wantedIn(input, CLOSED);
}

/** When something was last done in this quarter. */
function lastIn(input: EffectInput, event: string): number | undefined {
  const done = input.caseFile.history.findLast((one) => one.event === event)?.at;
  return done !== undefined && done >= contextOf(input).opens ? done : undefined;
}

/** What the portal may know; its shape is `quarterlyFactsSchema` of `src/api/family.ts`. */
export function quarterlyView(input: EffectInput) {
  const context = contextOf(input);
  const declaredOn = lastIn(input, 'declare');
  const mayCorrect = declaredOn !== undefined && input.caseFile.value === 'declared' && !context.read;
  return {
    months: monthsCounted(context),
    paidMonths: monthsPaidOn(context),
    opensOn: context.opens,
    closesBefore: lastMinute(context.closes),
    lines: context.lines.map(({ id, month, payer, kind, sent, declared, state }) => ({
      id,
      month,
      payer,
      kind,
      sent,
      ...(declared === undefined ? {} : { declared }),
      state,
    })),
    ...(declaredOn === undefined ? {} : { declaredOn }),
    ...(mayCorrect ? { correctBefore: nightAfter(declaredOn) } : {}),
    monthly: context.monthly,
    ...(context.ready ? { before: context.before } : {}),
    nextPayment: paymentToCome(input),
    suspended: context.suspended,
    ...mistakeReported(input),
  };
}

function paymentToCome(input: EffectInput) {
  const context = contextOf(input);
  const at = nextPayment(input.now);
  const amount = amountFor(monthPaidAt(at), context) + context.held.length * context.monthly;
  return { at, amount: context.suspended ? 0 : amount };
}

function mistakeReported(input: EffectInput) {
  const at = lastIn(input, 'reportMistake');
  return at === undefined ? {} : { mistakeReportedOn: at };
}
