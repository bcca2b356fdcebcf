import { assign, raise, setup } from 'xstate';
import { until } from '#domain/delays.ts';
import { reminderBefore } from '#procedures/papers/last-day.ts';
import {
  balanceOf,
  countedIn,
  debitsIn,
  newRateOf,
  nextDebit,
  type ReturnContext,
  type ReturnEvent,
  receiptNumber,
  resultOf,
  takenAsKnown,
} from '#procedures/tax/income-return/income-return.context.ts';
import { lineOf, withLine } from '#procedures/tax/income-return/income-return.known.ts';
import { noticeOf, refundOf } from '#procedures/taxes/taxes.calendar.ts';

const letter = (id: string) => ({ type: 'letter', params: { id } }) as const;

/** What the case on corrections is told: what counts, and what it comes to. */
const tellAssessed = {
  type: 'tell',
  params: ({ context }: { context: ReturnContext }) => ({
    agency: 'tax',
    event: 'returnAssessed',
    data: {
      year: context.year,
      number: context.number ?? '',
      declared: countedIn(context) ?? {},
      result: resultOf(context) ?? {},
    },
  }),
} as const;

/** The tax is worked out: the notice, and who is told of it. */
const assess = ['numberNotice', letter('notice'), tellAssessed, 'awaitRate'] as const;

const remind = { reminder: { actions: letter('reminder') } } as const;
/** Until the last day, whoever pays may still send what was missing: it changes what is pre-filled, not what was signed. */
const lateFile = { employerFile: { guard: 'fileDiffers', actions: ['noteFile', letter('late-file')] } } as const;

export const incomeReturnMachine = setup({
  types: { context: {} as ReturnContext, events: {} as ReturnEvent, input: {} as ReturnContext },
  actions: {
    letter: (_, _params: { id: string }) => {},
    pay: (_, _params: { kind: string }) => {},
    tell: (_, _params: { agency: string; event: string; data: object }) => {},
    note: assign(({ event }) => (event.type === 'fill' ? { filled: event.declared } : {})),
    sign: assign(({ context, event }) => ({
      ...(context.filled === undefined ? {} : { signed: context.filled }),
      number: receiptNumber(event.at ?? 0),
    })),
    noteFile: assign(({ context, event }) => {
      const line = event.type === 'employerFile' ? lineOf(context.known, event) : undefined;
      return line ? { known: withLine(context.known, line), latest: line } : {};
    }),
    /** Nothing else was signed: the automatic return counts as it was proposed. */
    takeAsKnown: assign(({ context }) => takenAsKnown(context)),
    takeSigned: assign(({ context: { signed } }) => (signed === undefined ? {} : { counted: signed })),
    numberNotice: assign(({ context: { number }, event }) => ({ number: number ?? receiptNumber(event.at ?? 0) })),
    takeDebit: assign(({ context: { taken } }) => ({ taken: taken + 1 })),
    awaitDebit: raise(
      { type: 'debitDay' },
      { id: 'debit', delay: until((context: ReturnContext, at) => nextDebit(context)?.at ?? at) },
    ),
    awaitRate: raise({ type: 'rateDay' }, { id: 'rate', delay: until(({ year }: ReturnContext) => newRateOf(year)) }),
  },
  guards: {
    isAutomatic: ({ context }) => context.known.automatic,
    givesBack: ({ context }) => balanceOf(context) < 0,
    asksNothing: ({ context }) => balanceOf(context) === 0,
    isLastDebit: ({ context }) => context.taken === debitsIn(context).length - 1,
    fileDiffers: ({ context, event }) => event.type === 'employerFile' && lineOf(context.known, event) !== undefined,
  },
  delays: {
    windowOpens: until(({ opens }) => opens),
    reminder: until(({ closes }, at) => reminderBefore(closes, at)),
    windowCloses: until(({ closes }) => closes),
    noticeDay: until(({ year }) => noticeOf(year)),
    refundDay: until(({ year }) => refundOf(year)),
  },
}).createMachine({
  id: 'income-return',
  description:
    'The income of a year: pre-filled, checked, filled in, signed; then the notice, and money given back or debited.',
  context: ({ input }) => ({ ...input }),
  initial: 'upcoming',
  on: { rateDay: { actions: letter('new-rate') } },
  states: {
    upcoming: {
      description: 'Returns are not open yet; those who pay income send in what they paid.',
      on: lateFile,
      after: { windowOpens: [{ guard: 'isAutomatic', target: 'automaticProposed' }, { target: 'open' }] },
    },
    automaticProposed: {
      description: 'All of it is pre-filled and counts by itself on the last day; whoever finds a mistake fills it in.',
      entry: letter('automatic-proposed'),
      on: { ...lateFile, fill: { target: 'filled', actions: 'note' } },
      after: {
        ...remind,
        windowCloses: { target: 'filed', actions: ['takeAsKnown', letter('taken-for-filed')] },
      },
    },
    open: {
      description: 'The return is pre-filled in part and waits to be checked, completed and signed.',
      entry: letter('window-open'),
      on: { ...lateFile, fill: { target: 'filled', actions: 'note' } },
      after: { ...remind, windowCloses: 'notFiled' },
    },
    filled: {
      description: 'Everything is filled in and nothing is signed: nothing is filed.',
      on: {
        ...lateFile,
        fill: { target: 'filled', reenter: true, actions: 'note' },
        sign: { target: 'signed', actions: 'sign' },
      },
      after: {
        ...remind,
        windowCloses: [
          { guard: 'isAutomatic', target: 'filed', actions: ['takeAsKnown', letter('taken-for-filed')] },
          { target: 'notFiled' },
        ],
      },
    },
    signed: {
      description: 'The return is filed. Until the last day it can be filled in anew and signed again.',
      entry: [letter('receipt'), letter('declarative-notice')],
      on: { ...lateFile, fill: { target: 'changing', actions: 'note' } },
      after: { windowCloses: { target: 'filed', actions: 'takeSigned' } },
    },
    changing: {
      description: 'A signed return was filled in anew and not signed again: the signed one still counts.',
      on: {
        ...lateFile,
        fill: { target: 'changing', reenter: true, actions: 'note' },
        sign: { target: 'signed', actions: 'sign' },
      },
      after: { ...remind, windowCloses: { target: 'filed', actions: 'takeSigned' } },
    },
    filed: {
      description: 'The last day has passed: computers work out the tax of everybody in July.',
      after: {
        noticeDay: [
          { guard: 'givesBack', target: 'assessed', actions: assess },
          { guard: 'asksNothing', target: 'settled', actions: assess },
          { target: 'assessed', actions: [...assess, 'awaitDebit'] },
        ],
      },
    },
    notFiled: {
      description: 'The last day has passed and nothing was signed.',
      entry: letter('not-filed'),
    },
    assessed: {
      description: 'The notice is here: money is given back a week later, or debited from September on.',
      on: {
        debitDay: [
          { guard: 'isLastDebit', target: 'settled', actions: ['takeDebit', letter('debited')] },
          { actions: ['takeDebit', letter('debited'), 'awaitDebit'] },
        ],
      },
      after: {
        refundDay: {
          guard: 'givesBack',
          target: 'refunded',
          actions: [{ type: 'pay', params: { kind: 'refund' } }, letter('refund-paid')],
        },
      },
    },
    refunded: { description: 'What was withheld too much is on the account.' },
    settled: { description: 'Nothing is left to pay for this year.' },
  },
});
