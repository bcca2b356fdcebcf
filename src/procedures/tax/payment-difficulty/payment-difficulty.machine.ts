import { cancel, raise, setup } from 'xstate';
import { until } from '#domain/delays.ts';
import { choosing, slotGuards } from '#procedures/papers/slots.ts';
import { queueEndsOf, silenceAfter } from '#procedures/tax/payment-difficulty/payment-difficulty.calendar.ts';
import {
  adviceOf,
  type DifficultyContext,
  leftOf,
  nextDebit,
  nextPayment,
  outcomeOf,
} from '#procedures/tax/payment-difficulty/payment-difficulty.context.ts';
import type { DifficultyEvent } from '#procedures/tax/payment-difficulty/payment-difficulty.events.ts';
import { difficultyFacts as facts } from '#procedures/tax/payment-difficulty/payment-difficulty.facts.ts';
import { difficultyNotes } from '#procedures/tax/payment-difficulty/payment-difficulty.notes.ts';
import { nightAfter, officeAfter } from '#procedures/taxes/taxes.calendar.ts';

const letter = (id: string) => ({ type: 'letter', params: { id } }) as const;

/** What is asked for here is taken up; whatever belongs elsewhere is told where it goes. */
const asking = {
  ask: [
    { guard: 'isRequest', target: 'sent', reenter: true, actions: 'noteRequest' },
    { actions: ['noteElsewhere', letter('elsewhere')] },
  ],
} as const;
const paying = { payNow: { guard: 'owesSomething', target: 'paid', actions: 'payAll' } } as const;
const granted = { target: 'planGranted', actions: 'agreePlan' } as const;
const remitted = { target: 'remitting', actions: 'waive' } as const;
const refused = { target: 'refused', actions: 'noteRefusal' } as const;
const deciding = {
  grantPlan: granted,
  grantRemission: remitted,
  refuseRequest: refused,
  askPaper: { target: 'papersAsked', actions: ['askFor', 'setLastDay'] },
} as const;
const goingOn = {
  askConciliator: { guard: 'wasComplete', target: 'atConciliator', actions: 'noteConciliator' },
} as const;

/** The moment from which the silence of the agency counts as a refusal. */
const silenceOf = ({ askedOn = 0, completeOn = askedOn }: DifficultyContext) => silenceAfter(completeOn);
const isSent = ({ slots }: DifficultyContext) => !Object.values(slots).includes('missing');

/**
 * Saying that one cannot pay. The debits of the notice run on their own clock beside it, because asking stops nothing: only a plan that
 * is granted, or remission, replaces them.
 */
export const paymentDifficultyMachine = setup({
  types: { context: {} as DifficultyContext, events: {} as DifficultyEvent, input: {} as DifficultyContext },
  actions: {
    letter: (_, _params: { id: string }) => {},
    ...difficultyNotes,
    awaitDebit: raise(
      { type: 'debitDay' },
      { id: 'debit', delay: until((context: DifficultyContext, at) => nextDebit(context)?.at ?? at) },
    ),
    awaitInstalment: raise(
      { type: 'instalmentDay' },
      { id: 'instalment', delay: until((context: DifficultyContext, at) => nextPayment(context)?.at ?? at) },
    ),
    stopDebits: cancel('debit'),
    stopPlan: cancel('instalment'),
  },
  guards: {
    ...slotGuards,
    hasBill: ({ context }) => context.bill > 0,
    owesSomething: ({ context }) => leftOf(context) > 0,
    /** A conciliator looks at what the agency could decide; a request whose papers never came is sent again instead. */
    wasComplete: ({ context }) => context.reason !== 'not-enough-papers',
    isRequest: ({ event }) => event.type === 'ask' && event.plea !== undefined,
    isComplete: ({ context }) => isSent(context),
    isLastDebit: ({ context }) => leftOf(context) <= (nextDebit(context)?.amount ?? 0),
    isLastInstalment: ({ context }) => leftOf(context) <= (nextPayment(context)?.amount ?? 0),
    deservesPlan: ({ context }) => outcomeOf(context) === 'plan',
    deservesRemission: ({ context }) => ['whole', 'half'].includes(outcomeOf(context)),
    isAdvisedPlan: ({ context }) => adviceOf(context) === 'plan',
    isAdvisedWhole: ({ context }) => adviceOf(context) === 'whole',
    waivesAll: ({ context }) => leftOf(context) === 0,
  },
  delays: {
    night: until((_, at) => nightAfter(at)),
    papersDue: until(({ papersBefore = 0 }) => papersBefore),
    silence: until((context) => silenceOf(context)),
    // Nobody knows beforehand that no answer will come: one is expected up to the last moment.
    queueEnds: until((context, at) => (context.silent ? silenceOf(context) : queueEndsOf(at, context.seen))),
    agentDecides: until((_, at) => officeAfter(at, facts.workingDaysToDecide)),
    conciliatorAnswers: until((_, at) => officeAfter(at, facts.workingDaysOfConciliator)),
  },
}).createMachine({
  id: 'payment-difficulty',
  description:
    'What is left to pay of a tax notice: debited as planned, and meanwhile, on request, spread over months or waived.',
  context: ({ input }) => ({ ...input }),
  initial: 'noBill',
  on: {
    debitDay: [
      { guard: 'isLastDebit', target: '.paid', actions: ['takeDebit', letter('debited')] },
      { actions: ['takeDebit', letter('debited'), 'awaitDebit'] },
    ],
    instalmentDay: [
      { guard: 'isLastInstalment', target: '.paid', actions: ['takeInstalment', letter('debited')] },
      { actions: ['takeInstalment', letter('debited'), 'awaitInstalment'] },
    ],
  },
  states: {
    noBill: {
      description: 'Nothing is left to pay.',
      always: { guard: 'hasBill', target: 'billed', actions: [letter('notice'), 'awaitDebit'] },
    },
    billed: {
      description: 'The notice says what is left to pay, and when it will be debited.',
      on: { ...asking, ...paying },
    },
    sent: {
      description: 'The request is stamped; until the night it can be sent again, corrected.',
      entry: letter('receipt'),
      on: { ...asking, ...paying, ...choosing },
      after: {
        night: [
          { guard: 'isComplete', target: 'queued' },
          { target: 'papersAsked', actions: 'setLastDay' },
        ],
      },
    },
    papersAsked: {
      description: 'Proofs are missing: nobody reads the request before they come. Debits go on.',
      entry: letter('papers-asked'),
      always: { guard: 'isComplete', target: 'queued' },
      on: { ...paying, ...choosing },
      after: { papersDue: { target: 'refused', actions: 'noteLack' } },
    },
    queued: {
      description: 'The request is complete and waits until those that came before it are read. Debits go on.',
      entry: ['markComplete', letter('complete')],
      on: { ...deciding, ...paying },
      after: {
        // First: on the last day, silence has the last word.
        silence: { target: 'silentRefusal', actions: 'noteSilence' },
        queueEnds: 'atAgent',
      },
    },
    atAgent: {
      description: 'An agent looks at what comes in and what goes out.',
      on: { ...deciding, ...paying },
      after: { agentDecides: { target: 'examining', actions: 'sort' } },
    },
    examining: {
      description: 'Can the papers be used, and what do the rules come to?',
      always: [
        { guard: 'refusedSome', target: 'papersAsked', actions: 'setLastDay' },
        { guard: 'deservesPlan', ...granted },
        { guard: 'deservesRemission', ...remitted },
        refused,
      ],
    },
    planGranted: {
      description: 'What is left is paid month by month; the debits of the notice stop.',
      entry: ['stopDebits', letter('plan-granted'), 'awaitInstalment'],
      on: paying,
    },
    remitting: {
      description: 'Is anything left for the debits to take?',
      always: [
        { guard: 'waivesAll', target: 'remissionGranted', actions: 'stopDebits' },
        { target: 'remissionGranted' },
      ],
    },
    remissionGranted: {
      description: 'What is left is waived, all of it or half; debits take the rest.',
      entry: letter('remission-granted'),
      on: paying,
    },
    refused: {
      description: 'The agency says no, and why; a delay can be asked for, and the conciliator. Debits go on.',
      entry: letter('refusal'),
      on: { ...asking, ...goingOn, ...paying },
    },
    silentRefusal: {
      description: 'No answer has come in two months: this counts as a refusal, and one can go on. Debits go on.',
      on: { ...goingOn, ...paying },
    },
    atConciliator: {
      description: 'The conciliator has the agency look at the request again. Debits go on.',
      entry: letter('conciliator-receipt'),
      on: paying,
      after: {
        conciliatorAnswers: [
          {
            guard: 'isAdvisedPlan',
            target: 'conciliatorAnswered',
            actions: ['followAdvice', 'stopDebits', 'awaitInstalment'],
          },
          { guard: 'isAdvisedWhole', target: 'conciliatorAnswered', actions: ['followAdvice', 'stopDebits'] },
          { target: 'conciliatorAnswered', actions: 'followAdvice' },
        ],
      },
    },
    conciliatorAnswered: {
      description: 'The conciliator has answered: a plan, remission, or nothing changes.',
      entry: letter('conciliator-answer'),
      on: paying,
    },
    paid: {
      description: 'Everything that was to be paid is paid.',
      entry: ['stopDebits', 'stopPlan', letter('paid')],
    },
  },
});
