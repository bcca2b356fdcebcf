import { assign } from 'xstate';
import type { PaperKind } from '#domain/paper.ts';
import type { Instant } from '#domain/time.ts';
import { endAfter } from '#procedures/papers/last-day.ts';
import { filed, putOff, sorted, takenBack } from '#procedures/papers/slots.ts';
import { planOf } from '#procedures/tax/payment-difficulty/payment-difficulty.calendar.ts';
import {
  adviceOf,
  type DifficultyContext,
  leftOf,
  monthsFor,
  nextDebit,
  nextPayment,
  outcomeOf,
  type PlannedDebit,
} from '#procedures/tax/payment-difficulty/payment-difficulty.context.ts';
import {
  type DifficultyEvent,
  REASONS,
  type Reason,
  type Share,
} from '#procedures/tax/payment-difficulty/payment-difficulty.events.ts';
import { difficultyFacts as facts } from '#procedures/tax/payment-difficulty/payment-difficulty.facts.ts';

/** What each event leaves behind in the case: the machine says when, here stands what. */
type Noting = (context: DifficultyContext, event: DifficultyEvent) => Partial<DifficultyContext>;

const note = (noting: Noting) =>
  assign<DifficultyContext, DifficultyEvent, undefined, DifficultyEvent, never>(({ context, event }) =>
    noting(context, event),
  );

export const difficultyNotes = {
  /** A request that is sent anew starts afresh; papers that have come are kept. */
  noteRequest: note((_, event) =>
    event.type === 'ask' ? { plea: event.plea, askedOn: event.at ?? 0, ...AFRESH } : {},
  ),
  noteElsewhere: note((_, event) => (event.type === 'ask' ? { elsewhere: event.elsewhere ?? 'other' } : {})),
  setLastDay: note((_, { at = 0 }) => ({ papersBefore: endAfter(at, facts.daysToSend) })),
  /** Whoever had no paper to add was complete at once: the term of silence runs from the request. */
  markComplete: note(({ papersBefore }, { at = 0 }) => (papersBefore === undefined ? {} : { completeOn: at })),
  sort: note((context) => ({ ...sorted(context), seen: true })),
  askFor: note((context, event) => ({
    ...asking(context, (event.type === 'askPaper' && event.reason) || 'situation-certificate'),
    seen: true,
  })),
  takeDebit: note((context) => {
    const next = nextDebit(context);
    if (!next) return {};
    const debits = context.debits.map((debit) => (debit === next ? { ...debit, state: 'taken' as const } : debit));
    return { debits, ...received(context, next.amount, 'debit') };
  }),
  takeInstalment: note((context) => {
    const next = nextPayment(context);
    if (!next) return {};
    const plan = context.plan.map((payment) => (payment === next ? { ...payment, paid: true } : payment));
    return { plan, ...received(context, next.amount, 'plan') };
  }),
  payAll: note((context) => ({
    paid: context.bill - context.waived,
    debits: stopped(context.debits),
    plan: context.plan.filter(({ paid }) => paid),
  })),
  agreePlan: note((context, event) => planned(context, monthsIn(context, event), event.at)),
  waive: note((context, event) => waived(context, shareIn(context, event))),
  noteRefusal: note((context, event) => {
    const reason = reasonIn(context, event);
    return { reason, delayFirst: context.delayFirst || reason === 'delay-first', refusedOn: event.at ?? 0 };
  }),
  noteLack: note((_, { at = 0 }) => ({ reason: 'not-enough-papers', refusedOn: at })),
  noteSilence: note((_, { at = 0 }) => ({ refusedOn: at })),
  noteConciliator: note((_, { at = 0 }) => ({ conciliatorAskedOn: at })),
  followAdvice: note((context, { at }) => {
    const advice = adviceOf(context);
    if (advice === 'upheld') return { advice };
    return { advice, ...(advice === 'plan' ? planned(context, monthsFor(context), at) : waived(context, advice)) };
  }),
  file: note((context, event) => (event.type === 'attach' ? filed(context, event.slot, event.verdict) : {})),
  takeBack: note((context, event) => (event.type === 'detach' ? takenBack(context, event.slot) : {})),
  putOff: note((context, event) => (event.type === 'postpone' ? putOff(context, event.slot) : {})),
};

const AFRESH: Partial<DifficultyContext> = {
  completeOn: undefined,
  papersBefore: undefined,
  seen: false,
  reason: undefined,
  refusedOn: undefined,
};

function received({ paid }: DifficultyContext, amount: number, by: 'debit' | 'plan'): Partial<DifficultyContext> {
  return { paid: paid + amount, latest: { amount, by } };
}

function stopped(debits: PlannedDebit[]): PlannedDebit[] {
  return debits.map((debit) => (debit.state === 'to-come' ? { ...debit, state: 'stopped' } : debit));
}

/** What is left is paid by a plan; the debits of the notice stop. */
function planned(context: DifficultyContext, months: number, at: Instant = 0): Partial<DifficultyContext> {
  const plan = planOf(leftOf(context), months, at).map((payment) => ({ ...payment, paid: false }));
  return { plan, debits: stopped(context.debits) };
}

/** All or half of what is left is waived; the debits still to come share the rest. */
function waived(context: DifficultyContext, share: Share): Partial<DifficultyContext> {
  const left = leftOf(context);
  const off = share === 'whole' ? left : Math.floor(left / 2);
  const total = context.waived + off;
  if (share === 'whole') return { waived: total, debits: stopped(context.debits) };
  const coming = context.debits.filter(({ state }) => state === 'to-come');
  const part = Math.floor((left - off) / coming.length);
  const debits = context.debits.map((debit) => {
    if (debit.state !== 'to-come') return debit;
    return { ...debit, amount: debit === coming.at(-1) ? left - off - part * (coming.length - 1) : part };
  });
  return { waived: total, debits };
}

function monthsIn(context: DifficultyContext, event: DifficultyEvent): number {
  const { months } = event.type === 'grantPlan' ? event : {};
  if (months === undefined) return monthsFor(context);
  return Math.min(facts.mostInstalments, Math.max(facts.fewestInstalments, Math.round(months)));
}

function shareIn(context: DifficultyContext, event: DifficultyEvent): Share {
  if (event.type === 'grantRemission') return event.reason ?? 'whole';
  return outcomeOf(context) === 'half' ? 'half' : 'whole';
}

function reasonIn(context: DifficultyContext, event: DifficultyEvent): Reason {
  if (event.type === 'refuseRequest') return event.reason ?? 'able-to-pay';
  const outcome = outcomeOf(context);
  return REASONS.find((reason) => reason === outcome) ?? 'able-to-pay';
}

/** Asks for a paper of a kind: again, where it was asked for already. */
function asking({ asked, slots, accepted, refused }: DifficultyContext, kind: PaperKind): Partial<DifficultyContext> {
  const known = Object.keys(asked).find((slot) => asked[slot]?.kind === kind);
  const slot = known ?? `paper-${kind}`;
  return {
    asked: known ? asked : { ...asked, [slot]: { kind } },
    slots: { ...slots, [slot]: 'missing' },
    accepted: accepted.filter((one) => one !== slot),
    refused,
  };
}
