import type { Cents } from '#domain/money.ts';
import type { Opening } from '#domain/procedure.ts';
import { type Instant, parseInstant } from '#domain/time.ts';
import { monthPaidAt } from '#procedures/benefits/benefits.calendar.ts';
import {
  bonusOn,
  compared,
  type Declared,
  differenceOf,
  householdOf,
  type MonthPaid,
  oldBonus,
  type TotalPay,
  trueBonus,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.amounts.ts';
import {
  lastDayOf,
  monthsCounted,
  type Quarter,
  quarterAfter,
  quarterAt,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.calendar.ts';
import { quarterlyFacts as facts } from '#procedures/family/quarterly-declaration/quarterly-declaration.facts.ts';
import {
  accepted,
  type EmployerFile,
  fileWithDefaults,
  incomeGoingOn,
  isContested,
  type KnownIncome,
  knownIncome,
  type Line,
  linesOf,
  proofOf,
  withFile,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.lines.ts';
import { endAfter } from '#procedures/papers/last-day.ts';
import { emptySlots, type SlotEvent, type SlotsContext } from '#procedures/papers/slots.ts';
import type { PaperFault } from '#procedures/papers/verdict.ts';

/** Why a correction is not taken. */
export const KEPT_BECAUSE = ['file-confirmed', 'paper-disagrees', 'already-counted'] as const;
export type KeptBecause = (typeof KEPT_BECAUSE)[number];

/** Why an amount was worked out again. */
type RecountedFor = 'mistake' | 'file';

export interface QuarterlyContext extends SlotsContext, Declared, Quarter {
  /** Counts the declarations of this case, from 1. */
  quarter: number;
  lastDay: number;
  incomes: KnownIncome[];
  /** Pay that the persona forgets, by the moment of its month: with it, the months are as they truly were. */
  overlooked: TotalPay[];
  /** Other income of a month as it truly is. */
  trulyOther: Cents;
  /** Whether the computers have taken the declaration in: it can no longer be sent again. */
  read: boolean;
  /** Whether it was not sent in time, and whether payment waits for it. */
  late: boolean;
  suspended: boolean;
  /** Months that were not paid meanwhile. */
  held: Instant[];
  /** The amount of the quarter before, the amount now, and the one that it replaced. */
  lastQuarter: Cents;
  monthly: Cents;
  before: Cents;
  /** Whether the amount of this quarter is known, and whether a payment on it has left. */
  ready: boolean;
  newPaid: boolean;
  /** Months of this quarter that are paid. */
  paid: Omit<MonthPaid, 'owed'>[];
  /** What leaves for the bank now, and months that were paid otherwise than they should have been. */
  latest: Cents;
  months: MonthPaid[];
  /** Pay told by message and not looked at yet. */
  mistake?: TotalPay | undefined;
  keptBecause?: KeptBecause | undefined;
  recountedFor: RecountedFor;
  /** The first moment at which a paper comes too late. */
  proofEnds: Instant;
}

/** What was declared: each line with what was said of it, what only the applicant can tell, and the papers. */
export interface Declaration extends Pick<QuarterlyContext, 'lines' | 'own' | 'other' | 'asked' | 'slots'> {
  type: 'declare';
}

export type QuarterlyEvent = { at?: Instant } & (
  | Declaration
  | (Extract<SlotEvent, { type: 'attach' }> & { net?: Cents })
  | Extract<SlotEvent, { type: 'detach' }>
  | ({ type: 'reportMistake' } & TotalPay)
  | ({ type: 'employerFile' } & EmployerFile)
  | { type: 'acceptCorrection' | 'paymentDay' }
  | { type: 'refuseCorrection'; reason?: KeptBecause }
  | { type: 'askProofAgain'; reason?: PaperFault }
);

const NOTHING_DECLARED = {
  ...emptySlots({}),
  own: [],
  other: 0,
  mended: [],
  read: false,
  late: false,
  suspended: false,
  held: [],
  ready: false,
  newPaid: false,
  paid: [],
  months: [],
  mistake: undefined,
  keptBecause: undefined,
  proofEnds: 0,
};

/** A case whose window is still to open. */
export function openingOf({ situation, openedAt, seed }: Opening): QuarterlyContext {
  const lastDay = lastDayOf(seed);
  const quarter = quarterAt(openedAt, lastDay);
  const incomes = knownIncome(situation);
  const household = householdOf(situation);
  const { mistake, otherIncome: { alimony = 0, abroad = 0, selfEmployed = 0 } = {} } = situation;
  const forgotten = mistake && parseInstant(`${mistake.month}-01`);
  const monthly = oldBonus(incomes, household, quarter.from);
  return {
    ...NOTHING_DECLARED,
    ...quarter,
    quarter: 1,
    lastDay,
    incomes,
    household,
    overlooked: [
      ...(mistake && forgotten !== undefined ? [{ month: forgotten, pay: mistake.net }] : []),
      ...monthsCounted(quarter).flatMap((month) => (selfEmployed > 0 ? [{ month, pay: selfEmployed }] : [])),
    ],
    trulyOther: alimony + abroad,
    lines: linesOf(incomes, monthsCounted(quarter)),
    lastQuarter: monthly,
    monthly,
    before: monthly,
    latest: 0,
    recountedFor: 'file',
  };
}

/**
 * The next quarter: three other months, pre-filled afresh; the amount goes on until it is declared. A window that opens late, because
 * the quarter before took long, stays open for some days all the same.
 */
export function nextQuarter(context: QuarterlyContext, at: Instant): Partial<QuarterlyContext> {
  const { lastDay, quarter, incomes, monthly } = context;
  const { from, opens, closes } = quarterAfter(context, lastDay);
  const months = monthsCounted({ from });
  const known = incomeGoingOn(incomes, months);
  return {
    ...NOTHING_DECLARED,
    from,
    opens: Math.max(opens, at),
    closes: Math.max(closes, endAfter(at, facts.leastDaysOpen)),
    quarter: quarter + 1,
    incomes: known,
    lines: linesOf(known, months),
    paid: context.paid.filter(({ month }) => month >= from),
    lastQuarter: monthly,
    before: monthly,
  };
}

/** The amount of a month that is paid now. */
export function amountFor(month: Instant, { from, lastQuarter, monthly }: QuarterlyContext): Cents {
  return month < from ? lastQuarter : monthly;
}

/** A month is paid, with those that had to wait. */
export function paidNow(context: QuarterlyContext, at: Instant): Partial<QuarterlyContext> {
  const { from, monthly, paid, held, ready, newPaid } = context;
  const month = monthPaidAt(at);
  const amount = amountFor(month, context);
  const late = held.map((one) => ({ month: one, paid: monthly, paidOn: at }));
  const isOfQuarter = month >= from;
  return {
    latest: amount + held.length * monthly,
    held: [],
    paid: [...paid, ...late, ...(isOfQuarter ? [{ month, paid: amount, paidOn: at }] : [])],
    newPaid: newPaid || (ready && isOfQuarter),
  };
}

/** A month is not paid: nothing was declared. At most a quarter waits. */
export function heldBack({ held }: QuarterlyContext, at: Instant): Partial<QuarterlyContext> {
  return held.length < facts.monthsPaid ? { held: [...held, monthPaidAt(at)] } : {};
}

/** The amount is worked out on what counts now; what was paid since the quarter began is compared with it. */
export function settled(context: QuarterlyContext): Partial<QuarterlyContext> {
  const monthly = bonusOn(context);
  const months = compared(context.paid, monthly);
  return {
    before: context.monthly,
    monthly,
    ready: true,
    newPaid: context.newPaid && monthly === context.monthly,
    months: months.filter(({ paid, owed }) => paid !== owed),
    // What is missing leaves now; what was too much is asked back apart. Either way these months are settled.
    paid: months.map(({ month, owed, paidOn }) => ({ month, paid: owed, paidOn })),
    latest: Math.max(0, differenceOf(months)),
  };
}

/** The months that are asked back as they truly were: what is owed for them follows from what truly came in. */
export function trulyPaid(context: QuarterlyContext): MonthPaid[] {
  const { incomes, household, overlooked, trulyOther, months } = context;
  const counting = monthsCounted(context);
  const more = overlooked.filter(({ month }) => counting.includes(month)).reduce((sum, { pay }) => sum + pay, 0);
  const owed = trueBonus(incomes, household, counting, more, trulyOther);
  return months.map((month) => ({ ...month, owed: Math.min(month.paid, Math.max(month.owed, owed)) }));
}

/** Lines whose paper an agent has accepted count as they were declared. */
export function withAccepted({ lines, accepted: good }: Pick<QuarterlyContext, 'lines' | 'accepted'>): Line[] {
  return lines.map((line) => (isContested(line) && good.includes(proofOf(line.id)) ? accepted(line) : line));
}

/** Lines that stay as they were transmitted. */
export function withRefused(lines: readonly Line[]): Line[] {
  return lines.map((line) => (isContested(line) ? { ...line, state: 'refused' } : line));
}

/** The case once a file has come from whoever pays. */
export function withLateFile(context: QuarterlyContext, event: EmployerFile): Partial<QuarterlyContext> {
  const file = fileWithDefaults(context.lines, context.incomes, event);
  if (!file) return {};
  const lines = withFile(context.lines, monthsCounted(context), file);
  const slots = lines.filter(isContested).map(({ id }) => proofOf(id));
  const asked = (record: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(record).filter(([slot]) => slots.includes(slot) || context.accepted.includes(slot)),
    );
  return {
    lines,
    recountedFor: 'file',
    asked: asked(context.asked) as QuarterlyContext['asked'],
    slots: asked(context.slots) as QuarterlyContext['slots'],
  };
}
