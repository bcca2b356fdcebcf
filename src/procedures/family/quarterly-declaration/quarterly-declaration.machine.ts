import { assign, raise, setup } from 'xstate';
import { until } from '#domain/delays.ts';
import { DAY } from '#domain/time.ts';
import { monthFrom, nextPayment } from '#procedures/benefits/benefits.calendar.ts';
import { differenceOf, payIn } from '#procedures/family/quarterly-declaration/quarterly-declaration.amounts.ts';
import {
  computedAt,
  nightAfter,
  quarterAfter,
  studiedAt,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.calendar.ts';
import {
  heldBack,
  nextQuarter,
  paidNow,
  type QuarterlyContext,
  type QuarterlyEvent,
  settled,
  trulyPaid,
  withAccepted,
  withLateFile,
  withRefused,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.context.ts';
import { quarterlyFacts as facts } from '#procedures/family/quarterly-declaration/quarterly-declaration.facts.ts';
import { isContested } from '#procedures/family/quarterly-declaration/quarterly-declaration.lines.ts';
import { endAfter, reminderBefore } from '#procedures/papers/last-day.ts';
import { acceptedAll, askedAgainFor, filed, slotGuards, sorted, takenBack } from '#procedures/papers/slots.ts';

const letter = (id: string) => ({ type: 'letter', params: { id } }) as const;
const payArrears = { type: 'pay', params: { kind: 'arrears' } } as const;

/** What the case on money asked back is told, month by month. */
const tellDebt = {
  type: 'tell',
  params: ({ context }: { context: QuarterlyContext }) => {
    const { months, recountedFor, mended } = context;
    const [first, last] = [months[0]?.month ?? context.from, months.at(-1)?.month ?? context.from];
    const mistake = mended.at(-1);
    const pay = recountedFor === 'mistake' && mistake ? mistake.pay : undefined;
    const trulyMonths = trulyPaid(context);
    const before = mistake && payIn({ ...context, mended: mended.slice(0, -1) }, mistake.month);
    return {
      agency: 'family',
      event: 'debtFound',
      data: {
        amount: -differenceOf(months),
        truly: Math.max(0, -differenceOf(trulyMonths)),
        cause: 'gap',
        benefit: 'activity-bonus',
        from: first,
        to: monthFrom(last, 1) - DAY,
        months,
        trulyMonths,
        ...(pay === undefined || before === undefined ? {} : { declared: before, known: pay }),
      },
    };
  },
} as const;

/** Once the amount counts, a mistake is told by message, and a file may still come late. */
const recountable = {
  reportMistake: { target: 'mistakeReported', actions: 'noteMistake' },
  employerFile: { guard: 'fileDiffers', target: 'recounting', actions: 'noteFile' },
} as const;

export const quarterlyMachine = setup({
  types: { context: {} as QuarterlyContext, events: {} as QuarterlyEvent, input: {} as QuarterlyContext },
  actions: {
    letter: (_, _params: { id: string }) => {},
    pay: (_, _params: { kind: string }) => {},
    tell: (_, _params: { agency: string; event: string; data: object }) => {},
    /** Payments follow the calendar, whatever state the case is in. */
    awaitPayment: raise({ type: 'paymentDay' }, { id: 'payment', delay: until((_, at) => nextPayment(at)) }),
    payMonth: assign(({ context, event }) => paidNow(context, event.at ?? 0)),
    holdMonth: assign(({ context, event }) => heldBack(context, event.at ?? 0)),
    note: assign(({ event }) => {
      if (event.type !== 'declare') return {};
      const { lines, own, other, asked, slots } = event;
      return { lines, own, other, asked, slots, accepted: [], refused: {}, suspended: false };
    }),
    noteFile: assign(({ context, event }) => (event.type === 'employerFile' ? withLateFile(context, event) : {})),
    noteMistake: assign(({ event }) =>
      event.type === 'reportMistake' ? { mistake: { month: event.month, pay: event.pay } } : {},
    ),
    file: assign(({ context, event }) => {
      if (event.type !== 'attach') return {};
      const lines = context.lines.map((line) =>
        event.slot === `${line.id}-proof` && event.net !== undefined ? { ...line, proven: event.net } : line,
      );
      return { ...filed(context, event.slot, event.verdict), lines };
    }),
    takeBack: assign(({ context, event }) => (event.type === 'detach' ? takenBack(context, event.slot) : {})),
    /** What was read and found good counts; the rest is asked for again, with time to send it. */
    sort: assign(({ context, event }) => {
      const read = sorted(context);
      return {
        ...read,
        lines: withAccepted({ ...context, ...read }),
        proofEnds: endAfter(event.at ?? 0, facts.daysToProve),
      };
    }),
    askAgain: assign(({ context, event }) => {
      const reason = (event.type === 'askProofAgain' && event.reason) || 'unreadable';
      const read = askedAgainFor(context, reason);
      return {
        ...read,
        lines: withAccepted({ ...context, ...read }),
        proofEnds: endAfter(event.at ?? 0, facts.daysToProve),
      };
    }),
    giveTime: assign(({ event }) => ({ proofEnds: endAfter(event.at ?? 0, facts.daysToProve) })),
    acceptAll: assign(({ context }) => {
      const read = acceptedAll(context);
      return { ...read, lines: withAccepted({ ...context, ...read }) };
    }),
    refuseAll: assign(({ context, event }) => ({
      lines: withRefused(context.lines),
      keptBecause: (event.type === 'refuseCorrection' && event.reason) || 'file-confirmed',
      ...acceptedAll(context),
    })),
    /** Nothing came: what was transmitted counts. */
    keepTransmitted: assign(({ context }) => ({
      lines: withRefused(context.lines),
      asked: {},
      slots: {},
      refused: {},
    })),
    mend: assign(({ context: { mended, mistake } }) =>
      mistake ? { mended: [...mended, mistake], mistake: undefined, recountedFor: 'mistake' as const } : {},
    ),
    keepDeclared: assign(({ event }) => ({
      mistake: undefined,
      keptBecause: (event.type === 'refuseCorrection' && event.reason) || 'file-confirmed',
    })),
    settle: assign(({ context }) => settled(context)),
    roll: assign(({ context, event }) => nextQuarter(context, event.at ?? 0)),
  },
  guards: {
    ...slotGuards,
    notRead: ({ context }) => !context.read,
    isRead: ({ context }) => context.read,
    isContested: ({ context }) => context.lines.some(isContested),
    paidTooMuch: ({ context }) => differenceOf(context.months) < 0,
    newPaid: ({ context }) => context.newPaid,
    fileDiffers: ({ context, event }) => {
      if (event.type !== 'employerFile') return false;
      const { lines = context.lines } = withLateFile(context, event);
      return JSON.stringify(lines) !== JSON.stringify(context.lines);
    },
  },
  delays: {
    windowOpens: until(({ opens }) => opens),
    reminder: until(({ closes }, at) => reminderBefore(closes, at)),
    windowCloses: until(({ closes }) => closes),
    night: until((_, at) => nightAfter(at)),
    computed: until((_, at) => computedAt(at)),
    agentReads: until((_, at) => studiedAt(at)),
    proofReminder: until(({ proofEnds }, at) => reminderBefore(proofEnds, at)),
    proofDue: until(({ proofEnds }) => proofEnds),
    /** Where a payment came so late that the next window would be open already, it opens in the night after. */
    nextWindow: until((context, at) => Math.max(quarterAfter(context, context.lastDay).opens, nightAfter(at))),
  },
}).createMachine({
  id: 'quarterly-declaration',
  description:
    'The income of three months, pre-filled, checked and declared every quarter; the amount then holds for three months.',
  context: ({ input }) => ({ ...input }),
  entry: 'awaitPayment',
  initial: 'upcoming',
  on: {
    paymentDay: { actions: ['payMonth', { type: 'pay', params: { kind: 'bonus' } }, 'awaitPayment'] },
    employerFile: { guard: 'fileDiffers', actions: 'noteFile' },
  },
  states: {
    upcoming: {
      description: 'The declaration cannot be sent yet; payments go on as they were.',
      after: { windowOpens: 'open' },
    },
    open: {
      description: 'The lines are pre-filled and wait to be checked, until a personal last day.',
      entry: letter('window-open'),
      on: { declare: { target: 'declared', actions: 'note' } },
      after: { reminder: { actions: letter('reminder') }, windowCloses: 'late' },
    },
    late: {
      description: 'Nothing was declared in time: payment waits for the declaration.',
      entry: [assign({ late: true, suspended: true }), letter('late')],
      on: {
        declare: { target: 'declared', actions: 'note' },
        paymentDay: { actions: ['holdMonth', 'awaitPayment', letter('not-paid')] },
      },
    },
    declared: {
      description: 'The declaration is stamped: it can be sent again until the night, then the amount is worked out.',
      entry: letter('receipt'),
      on: {
        declare: { guard: 'notRead', target: 'declared', reenter: true, actions: 'note' },
        reportMistake: { guard: 'isRead', target: 'mistakeReported', actions: 'noteMistake' },
      },
      after: {
        night: [
          { guard: 'isContested', target: 'underStudy', actions: [assign({ read: true }), letter('under-study')] },
          { actions: assign({ read: true }) },
        ],
        computed: 'settling',
      },
    },
    underStudy: {
      description:
        'A line was corrected or added: somebody compares it with the paper. The old amount is paid meanwhile.',
      on: {
        acceptCorrection: { target: 'settling', actions: 'acceptAll' },
        refuseCorrection: { target: 'settling', actions: 'refuseAll' },
        askProofAgain: { target: 'proofAwaited', actions: ['askAgain', letter('proof-request')] },
        detach: { guard: 'isUnread', target: 'proofAwaited', actions: ['takeBack', 'giveTime'] },
      },
      after: { agentReads: { target: 'comparing', actions: 'sort' } },
    },
    comparing: {
      description: 'Can the papers be used?',
      always: [
        { guard: 'refusedSome', target: 'proofAwaited', actions: letter('proof-request') },
        { target: 'settling' },
      ],
    },
    proofAwaited: {
      description: 'A paper cannot be used: it is asked for again, with the reason and a last day.',
      always: { guard: 'allIn', target: 'underStudy' },
      on: {
        attach: { guard: 'isWanted', actions: 'file' },
        detach: { guard: 'isUnread', actions: 'takeBack' },
      },
      after: {
        proofReminder: { actions: letter('proof-reminder') },
        proofDue: { target: 'settling', actions: 'keepTransmitted' },
      },
    },
    settling: {
      description: 'The computer works out the amount of the quarter, and what the months paid since should have been.',
      entry: ['settle', payArrears],
      always: [
        { guard: 'paidTooMuch', target: 'amountSet', actions: [letter('new-amount'), tellDebt] },
        { target: 'amountSet', actions: letter('new-amount') },
      ],
    },
    recounting: {
      description: 'The amount is worked out once more: a mistake was told, or a file came late.',
      entry: ['settle', payArrears],
      always: [
        { guard: 'paidTooMuch', target: 'amountSet', actions: [letter('amount-changed'), tellDebt] },
        { target: 'amountSet', actions: letter('amount-changed') },
      ],
    },
    amountSet: {
      description: 'The amount is fixed for three months; its first payment is still to come.',
      always: { guard: 'newPaid', target: 'inPayment' },
      on: recountable,
    },
    inPayment: {
      description: 'The amount is paid each month, until the next declaration.',
      on: recountable,
      after: { nextWindow: { target: 'open', actions: 'roll' } },
    },
    mistakeReported: {
      description: 'A mistake was told by message: an agent looks at it. Payments go on.',
      entry: letter('mistake-received'),
      on: {
        acceptCorrection: { target: 'recounting', actions: 'mend' },
        refuseCorrection: { target: 'amountSet', actions: ['keepDeclared', letter('mistake-refused')] },
      },
      after: { agentReads: { target: 'recounting', actions: 'mend' } },
    },
  },
});
