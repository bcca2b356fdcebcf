import { assign, setup } from 'xstate';
import { until } from '#domain/delays.ts';
import type { DelayKind } from '#domain/procedure.ts';
import { answeredAt, bankedAt, endAfterDays, endAfterMonths, nextMonthly } from '#procedures/debt/debt.calendar.ts';
import {
  agreePlan,
  correct,
  correctedAmount,
  type DebtContext,
  type DebtEvent,
  noteDebt,
  pay,
} from '#procedures/debt/debt.context.ts';
import { type DebtFacts, debtRhythm as rhythm } from '#procedures/debt/debt.facts.ts';

/** What each delay of the machine means to the applicant. */
export const debtDelays: Record<string, DelayKind> = {
  objectionEnds: 'deadline',
  paymentReminder: 'reminder',
  termEnds: 'deadline',
  paymentArrives: 'payment',
  instalmentDue: 'payment',
  remissionAnswer: 'office',
  agentAnswers: 'office',
  silence: 'opens',
  reviewAnswers: 'office',
  reviewSilence: 'opens',
  deductionDue: 'payment',
};

const letter = (id: string) => ({ type: 'letter', params: { id } }) as const;

/** Where nothing is wrong for the reviewer to find, a silent agency's reviewer is silent too. */
const isReviewerSilent = ({ silent, truly, amount }: DebtContext) => silent && truly >= amount;

const deservesRemission = ({ plea, cause }: DebtContext) =>
  plea === 'low-income' || plea === 'hard-time' || (plea === 'agency-error' && cause === 'agency-error');

/**
 * Money that an agency asks back: it says so, hears what the applicant has to say, and is paid, or takes its part of what
 * it pays. What differs from agency to agency stands in its facts; the statechart is the same, because the choices are.
 */
export function debtMachine(facts: DebtFacts) {
  const payNow = { payNow: { guard: 'owesSomething', target: '#debt.paying' } } as const;
  const settling = {
    ...payNow,
    spread: { guard: 'isOffered', target: '#debt.planRunning', actions: ['agreePlan', letter('plan-agreed')] },
    askRemission: {
      guard: 'mayAskRemission',
      target: '#debt.remissionAsked',
      actions: ['plead', letter('remission-received')],
    },
  } as const;
  const goingOn = {
    askReview: {
      guard: 'mayGoOn',
      target: '#debt.underReview',
      actions: ['object', letter('review-received')],
    },
  } as const;
  /** What an agent may find while a sum is discussed. */
  const cancelled = { target: '#debt.cancelled', actions: ['owesNothing', letter('debt-cancelled')] } as const;
  const corrected = { target: '#debt.corrected', actions: ['correct', letter('debt-corrected')] } as const;
  const deciding = { acceptContest: cancelled, correctDebt: { guard: 'isLess', ...corrected } } as const;
  const upheld = { target: '#debt.upheld', actions: ['refuse', letter('objection-refused')] } as const;
  const reviewUpheld = { target: '#debt.reviewUpheld', actions: ['refuse', letter('review-refused')] } as const;
  const remitted = { target: '#debt.remitted', actions: ['owesNothing', letter('remission-granted')] } as const;
  const notRemitted = { target: '#debt.upheld', actions: ['refuseMeans', letter('remission-refused')] } as const;
  /** The agency waits: it reminds, then takes its part of what it pays. */
  const waiting = {
    paymentReminder: { actions: letter('reminder') },
    termEnds: { target: '#debt.recovering', actions: letter('deduction-starts') },
  } as const;

  return setup({
    types: { context: {} as DebtContext, events: {} as DebtEvent, input: {} as DebtContext },
    actions: {
      letter: (_, _params: { id: string }) => {},
      note: assign(({ event }) => noteDebt(event, facts)),
      accept: assign({ accepted: true }),
      agreePlan: assign(({ context, event }) => agreePlan(context, event)),
      plead: assign(({ event }) => (event.type === 'askRemission' ? { accepted: true, plea: event.plea } : {})),
      object: assign({ objected: true }),
      closeObjections: assign({ canObject: false }),
      refuse: assign({ reason: ({ event }) => ('reason' in event && event.reason) || 'papers-agree' }),
      refuseMeans: assign({ reason: ({ event }) => ('reason' in event && event.reason) || 'plan-possible' }),
      owesNothing: assign({ left: 0 }),
      correct: assign(({ context, event }) => correct(context, event)),
      payAll: assign(({ context }) => pay(context, context.left)),
      payInstalment: assign(({ context }) => pay(context, context.each)),
      deduct: assign(({ context }) => pay(context, facts.deduction)),
    },
    guards: {
      isSmall: ({ context }) => context.amount < (facts.notRecoveredBelow ?? 0),
      owesSomething: ({ context }) => context.left > 0,
      isOffered: ({ event }) => event.type === 'spread' && facts.instalments.includes(event.months),
      mayAskRemission: ({ context }) => context.plea === undefined,
      mayObject: ({ context }) => context.canObject && !context.accepted,
      mayGoOn: ({ context }) => !context.accepted,
      isLess: ({ context, event }) => {
        const amount = correctedAmount(context, event);
        return amount > 0 && amount < context.amount;
      },
      owesTrulyNothing: ({ context }) => context.truly <= 0,
      owesTrulyLess: ({ context }) => context.truly < context.amount,
      deservesRemission: ({ context }) => deservesRemission(context),
      isLastInstalment: ({ context }) => context.left <= context.each,
      isLastDeduction: ({ context }) => context.left <= facts.deduction,
    },
    delays: {
      objectionEnds: until((context) => context.objectEnds),
      paymentReminder: until((_, at) => answeredAt(at + rhythm.toReminder, 0)),
      termEnds: until((context, at) =>
        context.objected ? endAfterMonths(at, facts.monthsToGoOn) : endAfterDays(at, rhythm.daysToTerm),
      ),
      paymentArrives: until((_, at) => bankedAt(at, rhythm.workingDaysOfBank)),
      instalmentDue: until((_, at) => nextMonthly(at, facts.dayOfMonth)),
      remissionAnswer: until((_, at) => answeredAt(at, rhythm.workingDaysToAnswer)),
      // Nobody knows beforehand that no answer will come: one is expected up to the last moment.
      agentAnswers: until((context, at) =>
        context.silent ? endAfterMonths(at, facts.monthsOfSilence) : answeredAt(at, rhythm.workingDaysToAnswer),
      ),
      silence: until((_, at) => endAfterMonths(at, facts.monthsOfSilence)),
      reviewAnswers: until((context, at) =>
        isReviewerSilent(context)
          ? endAfterMonths(at, facts.monthsOfReviewSilence)
          : answeredAt(at, rhythm.workingDaysToReview),
      ),
      reviewSilence: until((_, at) => endAfterMonths(at, facts.monthsOfReviewSilence)),
      deductionDue: until((_, at) => nextMonthly(at, facts.dayOfMonth)),
    },
  }).createMachine({
    id: 'debt',
    description: 'Money that was paid and was not due: asked back, explained, discussed, paid.',
    context: ({ input }) => ({ ...input }),
    initial: 'none',
    states: {
      none: {
        description: 'Nothing is asked back.',
        on: { debtFound: { target: 'weighing', actions: 'note' } },
      },
      weighing: {
        description: 'Is the sum large enough to be asked for?',
        always: [
          { guard: 'isSmall', target: 'remitted', actions: ['owesNothing', letter('small-debt-waived')] },
          { target: 'notified', actions: letter('overpayment-notified') },
        ],
      },
      notified: {
        description: 'The agency has written how much it asks back, why, since when, and how to object.',
        on: {
          ...settling,
          ...deciding,
          contest: { guard: 'mayObject', target: 'contested', actions: ['object', letter('objection-received')] },
        },
        after: { ...waiting, objectionEnds: { actions: 'closeObjections' } },
      },
      paying: {
        description: 'The applicant pays everything at once; the bank carries it out.',
        entry: 'accept',
        after: { paymentArrives: { target: 'settled', actions: ['payAll', letter('payment-received')] } },
      },
      planRunning: {
        description: 'The debt is paid in monthly instalments.',
        on: payNow,
        after: {
          instalmentDue: [
            { guard: 'isLastInstalment', target: 'settled', actions: ['payInstalment', letter('plan-finished')] },
            { target: 'planRunning', reenter: true, actions: ['payInstalment', letter('instalment-taken')] },
          ],
        },
      },
      remissionAsked: {
        description: 'An agent looks at whether the applicant can be spared the debt.',
        on: { grantRemission: remitted, refuseRemission: notRemitted, correctDebt: deciding.correctDebt },
        after: { remissionAnswer: [{ guard: 'deservesRemission', ...remitted }, notRemitted] },
      },
      contested: {
        description: 'The applicant disagrees: an agent looks at the sum again.',
        on: { ...deciding, refuseContest: upheld },
        after: {
          // First: on the last day, silence has the last word.
          silence: 'silentRefusal',
          agentAnswers: [{ guard: 'owesTrulyNothing', ...cancelled }, { guard: 'owesTrulyLess', ...corrected }, upheld],
        },
      },
      corrected: {
        description: 'An agent has put the sum right: less is asked back.',
        on: { ...settling, ...goingOn },
        after: waiting,
      },
      upheld: {
        description: 'The agency stands by what it asks, and says why.',
        on: { ...settling, ...goingOn },
        after: waiting,
      },
      silentRefusal: {
        description: 'No answer has come in time: this counts as a refusal, and one can go on.',
        on: { ...settling, ...goingOn, ...deciding, refuseContest: upheld },
        after: waiting,
      },
      underReview: {
        description: 'Somebody other than the first agent looks at the case: a review board or a mediator.',
        on: { ...deciding, refuseContest: reviewUpheld },
        after: {
          reviewSilence: 'reviewUpheld',
          reviewAnswers: [
            { guard: 'owesTrulyNothing', ...cancelled },
            { guard: 'owesTrulyLess', ...corrected },
            reviewUpheld,
          ],
        },
      },
      reviewUpheld: {
        description: 'The review changes nothing, or brought no answer in time. A judge can still be asked.',
        on: { ...settling, goToCourt: 'inCourt' },
        after: waiting,
      },
      inCourt: { description: 'A judge will decide. The story of the portal ends here.' },
      recovering: {
        description: 'The agency takes a part of what it pays each month until nothing is left.',
        on: settling,
        after: {
          deductionDue: [
            { guard: 'isLastDeduction', target: 'settled', actions: ['deduct', letter('deductions-finished')] },
            { target: 'recovering', reenter: true, actions: ['deduct', letter('deduction-taken')] },
          ],
        },
      },
      settled: { description: 'Everything was paid back.' },
      cancelled: { description: 'Nothing was owed after all: the debt is cancelled.' },
      remitted: {
        description: 'The applicant is spared the debt: it was remitted, or it is too small to be asked for.',
      },
    },
  });
}
