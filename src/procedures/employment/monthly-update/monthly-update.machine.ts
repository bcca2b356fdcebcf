import { assign, setup } from 'xstate';
import { until } from '#domain/delays.ts';
import type { Cents } from '#domain/money.ts';
import type { Instant } from '#domain/time.ts';
import { advance } from '#procedures/employment/monthly-update/monthly-update.amounts.ts';
import {
  endOfMonth,
  nightAfter,
  readAt,
  reminderAt,
  transferAt,
  type UpdateWindow,
} from '#procedures/employment/monthly-update/monthly-update.calendar.ts';
import { monthlyUpdateFacts as facts } from '#procedures/employment/monthly-update/monthly-update.facts.ts';
import { isRefused, type Verdict } from '#procedures/employment/monthly-update/monthly-update.payslips.ts';

export interface UpdateContext extends UpdateWindow {
  windowOpen: boolean;
  stillLooking: boolean;
  worked: boolean;
  /** Training, sickness, maternity, a new pension: something a person has to look at. */
  otherChange: boolean;
  slips: Record<string, Verdict>;
  /** The month's allowance without any work. */
  full: Cents;
  /** The month's allowance on what was declared. */
  provisional: Cents;
  /** The same on what the papers say. */
  due: Cents;
  paid: Cents;
  /** Why an agent has asked for a payslip again, where a person decided it by hand. */
  askedFor?: string;
  [key: string]: unknown;
}

/** What an update says, as far as the guards need it. */
export interface Declared {
  stillLooking: boolean;
  worked: boolean;
  otherChange: boolean;
  slips: Record<string, Verdict>;
  full: Cents;
  provisional: Cents;
  due: Cents;
}

export type UpdateEvent = { at?: Instant } & (
  | ({ type: 'submit' } & Declared)
  | { type: 'attachPayslip'; slot: string; verdict: Verdict; due: Cents }
  | { type: 'requestDocument'; reason?: string }
  | { type: 'reportMistake'; due: Cents }
  | { type: 'finishReading' | 'passOn' | 'countTwice' | 'registerAgain' }
);

const noWindow: UpdateWindow = { month: 0, opens: 0, closes: 0, firstTransfer: 0 };
const verdicts = (context: UpdateContext) => Object.values(context.slips);

/** What the agency of family and housing learns each month, once the window has closed. */
const tellFamily = {
  type: 'tell',
  params: ({ context: { worked, full, due, month } }: { context: UpdateContext }) => ({
    agency: 'family',
    event: 'employmentStatus',
    data: { worked, gross: grossBehind(full, due), month },
  }),
} as const;

/** The gross pay that an allowance follows from. */
function grossBehind(full: Cents, allowance: Cents): Cents {
  return Math.round((full - allowance) / facts.payDeducted);
}

type Debt = Pick<UpdateContext, 'month'> & {
  amount: Cents;
  truly: Cents;
  cause: 'gap' | 'agency-error';
  declared: Cents;
  known: Cents;
};

const paidTooMuch = ({ month, full, provisional, paid, due }: UpdateContext): Debt => ({
  month,
  amount: paid - due,
  truly: paid - due,
  cause: 'gap',
  declared: grossBehind(full, provisional),
  known: grossBehind(full, due),
});

/** The agency's own mistake: a payslip counted twice takes its share off twice, so that nothing is truly owed. */
const countedTwice = ({ month, full, due }: UpdateContext): Debt => ({
  month,
  amount: Math.min(due, full - due),
  truly: 0,
  cause: 'agency-error',
  declared: grossBehind(full, due),
  known: 2 * grossBehind(full, due),
});

function tellDebt(debtIn: (context: UpdateContext) => Debt) {
  return {
    type: 'tell',
    params: ({ context }: { context: UpdateContext }) => {
      const { month, ...debt } = debtIn(context);
      return { agency: 'employment', event: 'debtFound', data: { ...debt, from: month, to: endOfMonth(month) } };
    },
  } as const;
}

export const monthlyUpdateMachine = setup({
  types: { context: {} as UpdateContext, events: {} as UpdateEvent, input: {} as UpdateWindow },
  actions: {
    letter: (_, _params: { id: string }) => {},
    pay: (_, _params: { kind: string }) => {},
    tell: (_, _params: { agency: string; event: string; data: object }) => {},
    note: assign(({ event }) => {
      if (event.type !== 'submit') return {};
      const { type: _, at: __, ...declared } = event;
      return declared;
    }),
    file: assign(({ context, event }) => {
      if (event.type !== 'attachPayslip') return {};
      return { slips: { ...context.slips, [event.slot]: event.verdict }, due: event.due };
    }),
    /** What was refused has to be sent again; when a person asks without saying which, everything has. */
    correct: assign(({ event }) => (event.type === 'reportMistake' ? { due: event.due } : {})),
    discard: assign(({ context, event }) => {
      const isWanted = (verdict: Verdict) => event.type === 'requestDocument' || isRefused(verdict);
      const slips = Object.entries(context.slips).map(([slot, verdict]) => [
        slot,
        isWanted(verdict) ? 'missing' : verdict,
      ]);
      const askedFor = event.type === 'requestDocument' ? event.reason : undefined;
      return { slips: Object.fromEntries(slips), askedFor };
    }),
  },
  guards: {
    stillLooking: ({ context }) => context.stillLooking,
    worked: ({ context }) => context.worked,
    otherChange: ({ context }) => context.otherChange,
    windowOpen: ({ context }) => context.windowOpen,
    windowClosed: ({ context }) => !context.windowOpen,
    deducted: ({ context }) => context.due < context.full && context.due > 0,
    allPayslipsSent: ({ context }) => !verdicts(context).includes('missing'),
    payslipMissing: ({ context }) => verdicts(context).includes('missing'),
    payslipRefused: ({ context }) => verdicts(context).some(isRefused),
    payslipWanted: ({ context }) => verdicts(context).some((verdict) => verdict === 'missing' || isRefused(verdict)),
    gap: ({ context }) => verdicts(context).includes('gap'),
    advanceDue: ({ context }) => advance(context.provisional, context.paid) > 0,
    paidTooMuch: ({ context }) => context.paid > context.due,
    nothingDue: ({ context }) => context.due === 0 && context.paid === 0,
    alreadyPaid: ({ context }) => context.due === context.paid,
  },
  delays: {
    windowOpens: until((context) => context.opens),
    windowCloses: until((context) => context.closes),
    reminder: until((context, at) => Math.max(at, reminderAt(context.closes))),
    night: until((_, at) => nightAfter(at)),
    transfer: until((context, at) => transferAt(at, context.firstTransfer)),
    agentReads: until((_, at) => readAt(at)),
    payslipReminder: facts.payslipReminderAfter,
  },
}).createMachine({
  id: 'monthly-update',
  description: 'What a job seeker declares each month in order to stay registered and be paid.',
  context: ({ input }) => ({
    ...(input ?? noWindow),
    windowOpen: false,
    stillLooking: true,
    worked: false,
    otherChange: false,
    slips: {},
    full: 0,
    provisional: 0,
    due: 0,
    paid: 0,
  }),
  initial: 'notOpenYet',
  states: {
    notOpenYet: {
      description: 'The window has not opened yet.',
      after: { windowOpens: 'toDo' },
    },
    toDo: {
      description: 'The window is open and nothing has been declared.',
      entry: [assign({ windowOpen: true }), { type: 'letter', params: { id: 'window-open' } }],
      on: { submit: { target: 'sorting', actions: 'note' } },
      after: {
        reminder: { actions: { type: 'letter', params: { id: 'reminder' } } },
        windowCloses: 'registrationEnded',
      },
    },
    sorting: {
      description: 'The computer stamps the update and reads the answers.',
      always: [{ guard: 'stillLooking', target: 'recorded' }, { target: 'leaving' }],
    },
    leaving: {
      description: 'The answer was “no longer looking”: registration will end when the window closes.',
      entry: { type: 'letter', params: { id: 'leaving-receipt' } },
      on: { submit: { target: 'sorting', actions: 'note' } },
      after: { windowCloses: 'registrationEnded' },
    },
    recorded: {
      description: 'The update is recorded: registration goes on.',
      entry: { type: 'letter', params: { id: 'receipt' } },
      on: {
        submit: { guard: 'windowOpen', target: 'sorting', actions: 'note' },
        attachPayslip: { guard: 'payslipWanted', actions: 'file' },
        reportMistake: { guard: 'windowClosed', target: '.correcting', actions: 'correct' },
      },
      after: { windowCloses: { actions: [assign({ windowOpen: false }), tellFamily] } },
      initial: 'received',
      states: {
        received: {
          description: 'The update waits for the night, when the computers work.',
          after: {
            night: [
              { guard: 'payslipMissing', target: 'computingAdvance' },
              { guard: 'worked', target: 'checkingPayslips' },
              { guard: 'otherChange', target: 'reviewingSituation' },
              { target: 'computing' },
            ],
          },
          on: { requestDocument: { guard: 'worked', target: 'payslipRefused' } },
        },
        computingAdvance: {
          description: 'The computer works out what can be paid before the payslips have come.',
          always: [{ guard: 'advanceDue', target: 'advanceOrdered' }, { target: 'awaitingPayslips' }],
        },
        advanceOrdered: {
          description: 'An advance will be transferred.',
          after: {
            transfer: {
              target: 'awaitingPayslips',
              actions: [
                { type: 'pay', params: { kind: 'advance' } },
                assign({ paid: ({ context }) => context.paid + advance(context.provisional, context.paid) }),
                { type: 'letter', params: { id: 'advance' } },
              ],
            },
          },
        },
        awaitingPayslips: {
          description: 'The agency waits for the payslips.',
          always: { guard: 'allPayslipsSent', target: 'checkingPayslips' },
          after: { payslipReminder: { actions: { type: 'letter', params: { id: 'payslip-reminder' } } } },
        },
        checkingPayslips: {
          description: 'An agent reads the payslips and compares them with what was declared.',
          after: {
            agentReads: [
              { guard: 'payslipMissing', target: 'awaitingPayslips' },
              { guard: 'payslipRefused', target: 'payslipRefused' },
              { guard: 'gap', target: 'gapFound' },
              { guard: 'otherChange', target: 'reviewingSituation' },
              { target: 'computing' },
            ],
          },
          on: {
            requestDocument: 'payslipRefused',
            finishReading: [{ guard: 'gap', target: 'gapFound' }, { target: 'computing' }],
            passOn: { target: 'checkingPayslips', reenter: true },
          },
        },
        payslipRefused: {
          description: 'A payslip cannot be used: the agency asks for it again.',
          entry: ['discard', { type: 'letter', params: { id: 'document-request' } }],
          always: { guard: 'allPayslipsSent', target: 'checkingPayslips' },
        },
        gapFound: {
          description: 'A payslip says something else than what was declared: the payslip counts.',
          entry: { type: 'letter', params: { id: 'gap-found' } },
          after: { night: 'computing' },
        },
        reviewingSituation: {
          description: 'An agent looks at the change that was declared.',
          after: {
            agentReads: { target: 'computing', actions: { type: 'letter', params: { id: 'situation-noted' } } },
          },
        },
        correcting: {
          description: 'A mistake was reported after the window had closed: an agent works the month out again.',
          entry: { type: 'letter', params: { id: 'mistake-received' } },
          after: { agentReads: { target: 'computing', actions: { type: 'letter', params: { id: 'mistake-mended' } } } },
        },
        computing: {
          description: 'The computer works out what is due, less what was paid already.',
          always: [
            { guard: 'paidTooMuch', target: 'overpaid' },
            { guard: 'nothingDue', target: 'nothingDue' },
            { guard: 'alreadyPaid', target: 'paid' },
            { target: 'paymentOrdered' },
          ],
        },
        paymentOrdered: {
          description: 'The amount is fixed and the transfer is on its way to the bank.',
          after: { transfer: 'paid' },
        },
        paid: {
          description: 'The money has left for the account.',
          entry: [
            { type: 'pay', params: { kind: 'balance' } },
            assign({ paid: ({ context }) => context.due }),
            { type: 'letter', params: { id: 'payment' } },
          ],
          on: { countTwice: { guard: 'deducted', actions: tellDebt(countedTwice) } },
        },
        nothingDue: {
          description: 'Nothing more is due for this month.',
          entry: { type: 'letter', params: { id: 'nothing-due' } },
        },
        overpaid: {
          description: 'More was paid than was due.',
          entry: [{ type: 'letter', params: { id: 'overpaid' } }, tellDebt(paidTooMuch)],
        },
      },
    },
    registrationEnded: {
      description: 'Registration has ended. This is not a sanction.',
      entry: [assign({ windowOpen: false }), { type: 'letter', params: { id: 'registration-ended' } }],
      on: { registerAgain: 'registeringAgain' },
    },
    registeringAgain: {
      description: 'The agency checks the new registration.',
      entry: { type: 'letter', params: { id: 'registration-received' } },
      after: { agentReads: 'registeredAgain' },
    },
    registeredAgain: {
      description: 'Registered again, from the day of the new request.',
      entry: { type: 'letter', params: { id: 'registered-again' } },
    },
  },
});
