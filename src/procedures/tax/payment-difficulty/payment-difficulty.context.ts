import type { Cents } from '#domain/money.ts';
import type { Opening } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import { emptySlots, type SlotsContext } from '#procedures/papers/slots.ts';
import { debitsFor } from '#procedures/tax/payment-difficulty/payment-difficulty.calendar.ts';
import type { Elsewhere, Plea, Reason, Share } from '#procedures/tax/payment-difficulty/payment-difficulty.events.ts';
import { difficultyFacts as facts } from '#procedures/tax/payment-difficulty/payment-difficulty.facts.ts';
import type { Debit } from '#procedures/taxes/taxes.calendar.ts';

/** A debit of the notice: still to come, taken, or replaced by something else. */
export interface PlannedDebit extends Debit {
  state: 'to-come' | 'taken' | 'stopped';
}

/** A payment of a plan. */
export interface PlanPayment extends Debit {
  paid: boolean;
}

/** What the conciliator's step leads to. */
export type Advice = 'plan' | Share | 'upheld';

export interface DifficultyContext extends SlotsContext {
  /** What the notice asks for, what of it is paid, and what is waived. */
  bill: Cents;
  paid: Cents;
  waived: Cents;
  debits: PlannedDebit[];
  plan: PlanPayment[];
  /** What was taken last, and whether the plan took it. */
  latest: { amount: Cents; by: 'debit' | 'plan' };
  plea?: Plea;
  elsewhere?: Elsewhere;
  askedOn?: Instant;
  /** When the papers that were asked for had come; the term of silence runs from here. */
  completeOn?: Instant;
  /** The first moment that is too late for them. */
  papersBefore?: Instant;
  /** Whether an agent has read the request once. */
  seen: boolean;
  reason?: Reason;
  /** Whether the applicant was told to ask for a delay before remission. */
  delayFirst: boolean;
  refusedOn?: Instant;
  conciliatorAskedOn?: Instant;
  advice?: Advice;
  /** Whether the agency leaves requests without an answer. */
  silent: boolean;
}

/** A bill of which nothing is paid; nothing at all where there is no bill. */
export function difficultyInput({ situation, openedAt }: Pick<Opening, 'situation' | 'openedAt'>): DifficultyContext {
  const bill = situation.taxBill?.amount ?? 0;
  return {
    ...emptySlots(situation),
    bill,
    paid: 0,
    waived: 0,
    debits: debitsFor(bill, openedAt).map((debit) => ({ ...debit, state: 'to-come' })),
    plan: [],
    latest: { amount: 0, by: 'debit' },
    seen: false,
    delayFirst: false,
    silent: situation.agencySilent === true,
  };
}

/** What is neither paid nor waived. */
export function leftOf({ bill, paid, waived }: Pick<DifficultyContext, 'bill' | 'paid' | 'waived'>): Cents {
  return bill - paid - waived;
}

/** The next debit of the notice. */
export function nextDebit({ debits }: Pick<DifficultyContext, 'debits'>): PlannedDebit | undefined {
  return debits.find(({ state }) => state === 'to-come');
}

/** The next payment of a plan. */
export function nextPayment({ plan }: Pick<DifficultyContext, 'plan'>): PlanPayment | undefined {
  return plan.find(({ paid }) => !paid);
}

/** What is left of a month's money once rent and bills are paid. */
export function leftToLive({ resources, charges }: Pick<Plea, 'resources' | 'charges'>): Cents {
  return resources - charges;
}

/**
 * In how many months a plan is granted: as was asked; in as many as there can be where one payment would take more than is left to
 * live on, or where nobody asked for a number.
 */
export function monthsFor(context: DifficultyContext): number {
  const { plea } = context;
  if (plea?.wants !== 'delay') return facts.mostInstalments;
  return leftOf(context) / plea.instalments <= leftToLive(plea) ? plea.instalments : facts.mostInstalments;
}

/** What the rules come to: a plan, remission of all or half, or a reason to say no. */
export function outcomeOf(context: DifficultyContext): 'plan' | Share | Reason {
  const { plea } = context;
  if (!plea) return 'not-enough-papers';
  const toLive = leftToLive(plea);
  if (toLive - (nextDebit(context)?.amount ?? 0) >= facts.enoughToPay) return 'able-to-pay';
  if (plea.wants === 'delay') return 'plan';
  if (toLive < facts.waivedBelow) return 'whole';
  return toLive < facts.halfWaivedBelow ? 'half' : 'delay-first';
}

/** What the agency comes to once the conciliator has had it look again: the same rules, and a delay where remission was too much. */
export function adviceOf(context: DifficultyContext): Advice {
  const outcome = outcomeOf(context);
  if (outcome === 'delay-first') return 'plan';
  return outcome === 'plan' || outcome === 'whole' || outcome === 'half' ? outcome : 'upheld';
}
