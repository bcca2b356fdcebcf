import { cancel, raise, setup } from 'xstate';
import { until } from '#domain/delays.ts';
import type { Instant } from '#domain/time.ts';
import { monthFrom, monthPaidAt, nextPayment, paymentOf } from '#procedures/benefits/benefits.calendar.ts';
import { aidFor, paidTooMuch } from '#procedures/family/housing-aid/housing-aid.amounts.ts';
import {
  daysLater,
  firstPaymentOf,
  lastMonthOf,
  nextReview,
  nightAfter,
  workingDaysLater,
} from '#procedures/family/housing-aid/housing-aid.calendar.ts';
import {
  doubtsIn,
  type HousingContext,
  lacksOwnAccount,
  obstacleIn,
} from '#procedures/family/housing-aid/housing-aid.context.ts';
import type { HousingEvent } from '#procedures/family/housing-aid/housing-aid.events.ts';
import { housingFacts as facts } from '#procedures/family/housing-aid/housing-aid.facts.ts';
import { housingNotes } from '#procedures/family/housing-aid/housing-aid.notes.ts';
import { lastMinute, reminderBefore } from '#procedures/papers/last-day.ts';
import { choosing, slotGuards } from '#procedures/papers/slots.ts';

const letter = (id: string) => ({ type: 'letter', params: { id } }) as const;
const pay = (kind: string) => ({ type: 'pay', params: { kind } }) as const;
/** The aid of the month goes to one of the two: what is nobody's is zero, and not paid. */
const payMonth = [pay('arrears'), pay('aid'), pay('direct')] as const;

/** What the case on money asked back is told, when somebody says too late that they have left. */
const tellDebt = {
  type: 'tell',
  params: ({ context, event }: { context: HousingContext; event: HousingEvent }) => {
    const { until: last = 0 } = context;
    const months = paidTooMuch(context, last, event.at ?? 0);
    const amount = months.reduce((sum, { paid }) => sum + paid, 0);
    return {
      agency: 'family',
      event: 'debtFound',
      data: {
        amount,
        truly: amount,
        cause: 'late-change',
        benefit: 'housing-aid',
        from: monthFrom(last, 1),
        to: lastMinute(monthFrom(months.at(-1)?.month ?? last, 1)),
        months: months.map((month) => ({ ...month, owed: 0 })),
      },
    };
  },
} as const;

/** A landlord who answers by themselves is asked at once; the others are waited for. */
const asking = [
  { guard: 'landlordAnswers', target: 'received', reenter: true, actions: ['note', 'awaitCertificate'] },
  { target: 'received', reenter: true, actions: 'note' },
] as const;
const certifying = { certify: { guard: 'awaitsCertificate', actions: ['certified', 'stopWaiting'] } } as const;
const deciding = {
  acceptRequest: { target: 'opening', actions: 'followRequest' },
  correctFromCertificate: { guard: 'isCertified', target: 'opening', actions: 'followCertificate' },
  askPaper: { target: 'toComplete', actions: ['askFor', 'setLastDay'] },
  refuseRequest: { target: 'refused', actions: 'noteReason' },
} as const;
const leavingHome = {
  leaveHome: [
    { guard: 'leftTooLate', target: 'ended', actions: ['noteLeaving', tellDebt] },
    { guard: 'allIsPaid', target: 'ended', actions: 'noteLeaving' },
    { target: 'leaving', reenter: true, actions: 'noteLeaving' },
  ],
} as const;
const reviewing = {
  review: [
    { guard: 'amountChanges', actions: ['noteReview', letter('reviewed'), 'awaitReview'] },
    { actions: 'awaitReview' },
  ],
} as const;

export const housingAidMachine = setup({
  types: { context: {} as HousingContext, events: {} as HousingEvent, input: {} as HousingContext },
  actions: {
    letter: (_, _params: { id: string }) => {},
    pay: (_, _params: { kind: string }) => {},
    tell: (_, _params: { agency: string; event: string; data: Record<string, unknown> }) => {},
    ...housingNotes,
    /** The landlord answers in their own time, whatever becomes of the request meanwhile. */
    awaitCertificate: raise(
      { type: 'certificateComes' },
      {
        id: 'certificate',
        delay: until(({ landlordKind, declared }, at) =>
          daysLater(at, facts.daysToCertify[landlordKind ?? declared?.landlord ?? 'other']),
        ),
      },
    ),
    awaitFirstPayment: raise(
      { type: 'paymentDay' },
      { id: 'payment', delay: until(({ right }, at) => firstPaymentOf(right?.from ?? at, at)) },
    ),
    awaitPayment: raise({ type: 'paymentDay' }, { id: 'payment', delay: until((_, at) => nextPayment(at)) }),
    awaitReview: raise(
      { type: 'review' },
      { id: 'review', delay: until(({ right }, at) => nextReview(at, right?.from ?? at)) },
    ),
    stopWaiting: cancel('certificate'),
    stopPaying: cancel('payment'),
    stopReviewing: cancel('review'),
  },
  guards: {
    ...slotGuards,
    landlordAnswers: ({ context }) => context.certificateComes === 'by-itself' && !context.certificate,
    awaitsCertificate: ({ context }) =>
      context.declared !== undefined && !context.certificate && context.certificateComes !== 'on-paper',
    isCertified: ({ context }) => context.certificate !== undefined,
    /** Everything is there: the papers, and what the landlord says. */
    isComplete: ({ context }) => isSent(context) && (isCertified(context) || context.certificateComes === 'on-paper'),
    /** Nothing is up to the applicant any more: the landlord answers by themselves. */
    restComesByItself: ({ context }) => isSent(context) && context.certificateComes === 'by-itself',
    lacks: ({ context }) => !isSent(context) || context.certificateComes === 'by-hand',
    needsAgent: ({ context }) => doubtsIn(context).length > 0,
    lacksAccount: ({ context }) => lacksOwnAccount(context),
    hasObstacle: ({ context }) => obstacleIn(context) !== undefined,
    owesNothing: ({ context }) => aidFor(context.right?.from ?? 0, context) === 0,
    amountChanges: ({ context, event: { at = 0 } }) => {
      const month = monthFrom(at);
      return aidFor(month, context) !== aidFor(monthFrom(month, -1), context);
    },
    isLastPayment: ({ context, event: { at = 0 } }) => monthPaidAt(at) >= (context.until ?? Number.POSITIVE_INFINITY),
    allIsPaid: ({ context, event }) => event.type === 'leaveHome' && isPaidTo(lastMonthOf(event.on), context, event.at),
    leftTooLate: ({ context, event }) =>
      event.type === 'leaveHome' && paidTooMuch(context, lastMonthOf(event.on), event.at ?? 0).length > 0,
  },
  delays: {
    night: until((_, at) => nightAfter(at)),
    papersDue: until(({ requestedOn = 0 }) => daysLater(requestedOn, facts.daysToPapersAsked)),
    answerReminder: until(({ answerBefore = 0 }, at) => reminderBefore(answerBefore, at)),
    answerDue: until(({ answerBefore = 0 }) => answerBefore),
    queueEnds: until(({ seen }, at) =>
      seen ? workingDaysLater(at, facts.workingDaysToReadAgain) : daysLater(at, facts.queueDays),
    ),
    agentDecides: until((_, at) => workingDaysLater(at, facts.workingDaysToDecide)),
  },
}).createMachine({
  id: 'housing-aid',
  description:
    'Help with the rent: looked at, asked for, certified by the landlord, decided, paid in arrears, worked out again every quarter.',
  context: ({ input }) => ({ ...input }),
  initial: 'none',
  on: {
    estimate: { actions: 'noteLook' },
    certificateComes: { guard: 'awaitsCertificate', actions: 'receiveCertificate' },
  },
  states: {
    none: {
      description: 'Nothing was asked for yet.',
      on: { request: asking },
    },
    received: {
      description: 'The request is stamped; it can be sent again, corrected, until the night.',
      entry: letter('receipt'),
      on: { ...choosing, ...certifying, request: asking },
      after: { night: 'gathering' },
    },
    gathering: {
      description: 'Income is pulled from the register, and the landlord’s certificate is waited for.',
      always: { guard: 'isComplete', target: 'queued' },
      on: { ...choosing, ...certifying },
      after: {
        papersDue: [
          { guard: 'lacks', target: 'toComplete', actions: 'setLastDay' },
          { actions: letter('certificate-awaited') },
        ],
      },
    },
    toComplete: {
      description: 'Something is missing that depends on the applicant: the clock stands still until it comes.',
      entry: letter('papers-asked'),
      always: [
        { guard: 'isComplete', target: 'queued' },
        { guard: 'restComesByItself', target: 'gathering' },
      ],
      on: { ...choosing, ...certifying },
      after: { answerReminder: { actions: letter('last-days') }, answerDue: 'closed' },
    },
    queued: {
      description: 'The file is complete and waits until the requests that came before it are read.',
      entry: ['markComplete', letter('complete')],
      on: deciding,
      after: {
        queueEnds: [
          { guard: 'needsAgent', target: 'atAgent' },
          { target: 'opening', actions: 'followCertificate' },
        ],
      },
    },
    atAgent: {
      description: 'An agent opens the file: the rules alone cannot decide it.',
      on: deciding,
      after: { agentDecides: { target: 'examining', actions: ['sort', 'readCertificate'] } },
    },
    examining: {
      description: 'Can everything be used, and does nothing stand against the right?',
      always: [
        { guard: 'refusedSome', target: 'toComplete', actions: 'setLastDay' },
        { guard: 'lacksAccount', target: 'toComplete', actions: ['askForAccount', 'setLastDay'] },
        { guard: 'hasObstacle', target: 'refused', actions: 'noteObstacle' },
        { target: 'opening', actions: 'followCertificate' },
      ],
    },
    opening: {
      description: 'The rules work the amount out.',
      entry: 'openRight',
      always: [{ guard: 'owesNothing', target: 'refused', actions: 'noteNothingOwed' }, { target: 'granted' }],
    },
    granted: {
      description: 'The right is notified; nothing is paid before the 5th of the month after its first month.',
      entry: [letter('notification'), 'awaitFirstPayment', 'awaitReview'],
      on: { paymentDay: 'inPayment', ...leavingHome, ...reviewing },
    },
    inPayment: {
      description: 'The aid is paid each month, and worked out again every quarter.',
      entry: [...payMonth, letter('first-payment'), 'awaitPayment'],
      on: { paymentDay: { actions: [...payMonth, 'awaitPayment'] }, ...leavingHome, ...reviewing },
    },
    leaving: {
      description: 'The applicant leaves the home: the right goes on until its last month is paid.',
      entry: letter('leaving-receipt'),
      on: {
        paymentDay: [
          { guard: 'isLastPayment', target: 'ended', actions: [...payMonth] },
          { actions: [...payMonth, 'awaitPayment'] },
        ],
        ...leavingHome,
        ...reviewing,
      },
    },
    ended: {
      description: 'The right has ended with the home.',
      entry: ['stopPaying', 'stopReviewing', letter('ended')],
      on: { request: { target: 'received', actions: ['note', 'forgetHome', 'awaitCertificate'] } },
    },
    refused: {
      description: 'There is no right: the letter says why, and how to disagree.',
      entry: ['stopWaiting', letter('refusal')],
      on: { request: asking },
    },
    closed: {
      description: 'What was asked for never came: the request is closed, and can be sent again.',
      entry: ['stopWaiting', letter('closed')],
      on: { request: asking },
    },
  },
});

const isCertified = ({ certificate }: HousingContext) => certificate !== undefined;
const isSent = ({ slots }: HousingContext) =>
  Object.values(slots).every((state) => state !== 'missing' && state !== 'later');

/** Whether everything up to a month was paid already, or nothing of it was due. */
function isPaidTo(month: Instant, { right }: HousingContext, at: Instant = 0): boolean {
  return right === undefined || month < right.from || paymentOf(month) <= at;
}
