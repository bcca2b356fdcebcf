import { assign, raise, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import type { Cents } from '#domain/money.ts';
import { type Day, type Instant, instant } from '#domain/time.ts';
import { monthFrom, nextPayment } from '#procedures/benefits/benefits.calendar.ts';
import {
  type Correction,
  correctionOf,
  type KnownPay,
  netOf,
  type PayChange,
} from '#procedures/family/change-of-situation/change-of-situation.amounts.ts';
import {
  checkedAt,
  confirmBefore,
  nightAfter,
} from '#procedures/family/change-of-situation/change-of-situation.calendar.ts';

/** What the employment agency says of a month. */
export interface Told {
  worked: boolean;
  gross: Cents;
  month: Instant;
}

export interface ChangeContext extends CaseContext, KnownPay {
  /** What was declared and not taken in yet; `pay` is absent where the change is not about work. */
  declared?: { pay?: Cents; since: Instant } | undefined;
  /** The change as it was: what is truly owed follows from it. */
  truth?: PayChange;
  told?: Told;
  askedOn?: Instant;
  /** Whether another agency had to say it first. */
  late: boolean;
  correction?: Correction;
  /** Why a declaration was sent back. */
  reason?: string;
}

export type ChangeEvent = { at?: Instant } & (
  | { type: 'declareChange'; pay?: Cents; since: Instant }
  /** A scenario writes the month as `2031-03-01`. */
  | ({ type: 'employmentStatus' } & Omit<Told, 'month'> & { month: Instant | Day })
  | { type: 'confirmChange' | 'correctFromExchange' | 'paymentDay' }
  | { type: 'sendBack'; reason?: string }
);

const overpaid = ({ correction }: ChangeContext) => (correction ? correction.paid - correction.owed : 0);
const letter = (id: string) => ({ type: 'letter', params: { id } }) as const;

/** What the case on money asked back is told. */
const tellDebt = {
  type: 'tell',
  params: ({ context }: { context: ChangeContext }) => ({
    agency: 'family',
    event: 'debtFound',
    data: {
      amount: overpaid(context),
      truly: context.correction?.truly ?? 0,
      months: context.correction?.months ?? [],
      trulyMonths: context.correction?.trulyMonths ?? [],
      cause: 'late-change',
      benefit: 'monthly-benefit',
      declared: context.payBefore,
      known: context.pay,
      from: context.from,
      to: context.correction?.to ?? context.from,
    },
  }),
} as const;
const payArrears = { type: 'pay', params: { kind: 'arrears' } } as const;

/** Wherever nothing is under way: a change can be declared, and the monthly exchange is compared. */
const settled = {
  declareChange: { target: 'declared', actions: 'note' },
  employmentStatus: [
    { guard: 'agrees', target: 'matched' },
    { target: 'mismatch', actions: 'noteExchange' },
  ],
} as const;

export const changeMachine = setup({
  types: {
    context: {} as ChangeContext,
    events: {} as ChangeEvent,
    input: {} as KnownPay & Pick<ChangeContext, 'truth'>,
  },
  actions: {
    letter: (_, _params: { id: string }) => {},
    pay: (_, _params: { kind: string }) => {},
    tell: (_, _params: { agency: string; event: string; data: Record<string, unknown> }) => {},
    /** Payments follow the calendar, whatever state the case is in. */
    awaitPayment: raise({ type: 'paymentDay' }, { id: 'payment', delay: until((_, at) => nextPayment(at)) }),
    note: assign(({ event }) => {
      if (event.type !== 'declareChange') return {};
      const { pay, since } = event;
      return { declared: pay === undefined ? { since } : { pay, since } };
    }),
    noteExchange: assign(({ event }) => {
      if (event.type !== 'employmentStatus') return {};
      const { worked, gross } = event;
      const month = typeof event.month === 'string' ? instant(event.month) : event.month;
      return { told: { worked, gross, month }, askedOn: event.at ?? 0, late: true };
    }),
    noteReason: assign({ reason: ({ event }) => (event.type === 'sendBack' && event.reason) || 'date' }),
    /** An exchange knows a month and no day: it counts that month as a whole. Of a pay it may know no more than that there is one. */
    takeExchange: assign(({ context }) => {
      const { worked = false, gross = 0, month = context.from } = context.told ?? {};
      return { declared: { pay: worked ? Math.max(1, netOf(gross)) : 0, since: monthFrom(month, -1) } };
    }),
    /** The new amount counts from the month after the change; what was paid since then is compared with it. */
    takeIn: assign(({ context, event }) => {
      const { pay = context.pay, since = event.at ?? 0 } = context.declared ?? {};
      const correction = correctionOf(context, { pay, since }, context.truth ?? { pay, since }, event.at ?? 0);
      return { payBefore: context.pay, pay, from: monthFrom(since, 1), correction, declared: undefined };
    }),
  },
  guards: {
    agrees: ({ context, event }) => event.type === 'employmentStatus' && event.worked === context.pay > 0,
    late: ({ context }) => context.late,
    paidTooMuch: ({ context }) => overpaid(context) > 0,
  },
  delays: {
    night: until((_, at) => nightAfter(at)),
    agentChecks: until((_, at) => checkedAt(at)),
    confirmationEnds: until((context, at) => confirmBefore(context.askedOn ?? at)),
  },
}).createMachine({
  id: 'change-of-situation',
  description:
    'A monthly benefit, and what becomes of it when life changes: declared at once, late, or found by an exchange.',
  context: ({ input }) => ({ ...input, late: false }),
  entry: 'awaitPayment',
  initial: 'upToDate',
  on: { paymentDay: { actions: [{ type: 'pay', params: { kind: 'benefit' } }, 'awaitPayment'] } },
  states: {
    upToDate: {
      description: 'What the agency knows is what was true last.',
      on: settled,
    },
    matched: {
      description: 'The employment agency has said the same as the file: there is nothing to do.',
      entry: assign({ late: false }),
      on: settled,
    },
    declared: {
      description: 'The change is stamped; it can still be corrected until the night.',
      entry: letter('receipt'),
      on: { declareChange: { target: 'declared', reenter: true, actions: 'note' } },
      after: { night: 'checking' },
    },
    checking: {
      description: 'Rules and an agent check the declaration; the amount is worked out again.',
      on: { confirmChange: 'recomputing', sendBack: { target: 'toDeclareAgain', actions: 'noteReason' } },
      after: { agentChecks: 'recomputing' },
    },
    toDeclareAgain: {
      description: 'The agent cannot take the declaration in and says why.',
      entry: letter('sent-back'),
      on: {
        declareChange: [
          { guard: 'late', target: 'declaredLate', actions: 'note' },
          { target: 'declared', actions: 'note' },
        ],
      },
    },
    mismatch: {
      description: 'Another agency says something that the file does not: the applicant is asked first.',
      entry: letter('please-confirm'),
      on: {
        declareChange: { target: 'declaredLate', actions: 'note' },
        employmentStatus: { guard: 'agrees', target: 'matched' },
        correctFromExchange: { target: 'correcting', actions: 'takeExchange' },
      },
      after: { confirmationEnds: { target: 'correcting', actions: 'takeExchange' } },
    },
    declaredLate: {
      description: 'The change is declared after the exchange has shown it.',
      entry: letter('late-receipt'),
      on: { confirmChange: 'recomputing', sendBack: { target: 'toDeclareAgain', actions: 'noteReason' } },
      after: { agentChecks: 'recomputing' },
    },
    recomputing: {
      description: 'The computer works out what each month since the change should have been.',
      entry: ['takeIn', payArrears],
      always: [
        { guard: 'paidTooMuch', target: 'updatedLate', actions: [letter('updated-late'), tellDebt] },
        { guard: 'late', target: 'updatedLate', actions: letter('updated-late') },
        { target: 'updated', actions: letter('updated') },
      ],
    },
    correcting: {
      description: 'The computer takes what the other agency has sent.',
      entry: ['takeIn', payArrears],
      always: [
        { guard: 'paidTooMuch', target: 'correctedByAgency', actions: [letter('corrected'), tellDebt] },
        { target: 'correctedByAgency', actions: letter('corrected') },
      ],
    },
    updated: {
      description: 'The change is taken in and the amount follows it.',
      on: settled,
    },
    updatedLate: {
      description: 'The change is taken in late: months that are paid already are worked out again.',
      entry: assign({ late: false }),
      on: settled,
    },
    correctedByAgency: {
      description: 'Nobody answered: the agency has taken what the other agency sent.',
      entry: assign({ late: false }),
      on: settled,
    },
  },
});
