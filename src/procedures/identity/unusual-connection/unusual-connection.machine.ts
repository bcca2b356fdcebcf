import { assign, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import type { Instant } from '#domain/time.ts';
import { codeAt } from '#procedures/door/code.ts';
import { unusualConnectionFacts } from '#procedures/identity/unusual-connection/unusual-connection.facts.ts';

export interface UnusualConnectionContext extends CaseContext {
  seed: number;
  /** Identifies the connection; it opens nothing. */
  code: string;
  wasMine: boolean;
  match: boolean;
}

export type UnusualConnectionEvent = { at?: Instant } & (
  | { type: 'lookAtHistory' | 'recognise' | 'wasNotMe' | 'withdraw' }
  | { type: 'report'; match: boolean }
);

export const unusualConnectionMachine = setup({
  types: {
    context: {} as UnusualConnectionContext,
    events: {} as UnusualConnectionEvent,
    input: {} as UnusualConnectionContext,
  },
  actions: {
    letter: (_, _params: { id: string }) => {},
    makeCode: assign({
      code: ({ context, event }) => codeAt(context.seed, event.at ?? 0, unusualConnectionFacts.codeLength),
    }),
  },
  guards: {
    match: ({ context }) => context.match,
    wasMine: ({ context }) => context.wasMine,
  },
  delays: { strangerComesBack: until((_, at) => at + unusualConnectionFacts.strangerComesBackAfter) },
}).createMachine({
  id: 'unusual-connection',
  description: 'The single sign-on writes that a connection looked unusual: was it the persona?',
  context: ({ input }) => ({ ...input }),
  initial: 'alerted',
  states: {
    alerted: {
      description: 'An e-mail tells of a connection from a device that was never seen.',
      entry: { type: 'letter', params: { id: 'alert' } },
      on: { lookAtHistory: 'looking' },
    },
    looking: {
      description: 'The history of connections lies open, on the site itself.',
      on: {
        recognise: [{ guard: 'wasMine', target: 'recognised' }, { target: 'strangerAccepted' }],
        wasNotMe: 'reporting',
      },
    },
    reporting: {
      description: 'The report asks for the code of the connection, which the e-mail gives.',
      on: {
        report: 'checkingReport',
        recognise: [{ guard: 'wasMine', target: 'recognised' }, { target: 'strangerAccepted' }],
      },
      initial: 'waiting',
      states: {
        waiting: { description: 'The form waits for the code.' },
        codeRefused: { description: 'No connection has this code.' },
      },
    },
    checkingReport: {
      description: 'The service looks for the connection that has this code.',
      entry: assign({ match: ({ event }) => event.type === 'report' && event.match }),
      always: [
        { guard: ({ context }) => context.match && context.wasMine, target: 'reportedMyself' },
        { guard: 'match', target: 'reported' },
        { target: 'reporting.codeRefused' },
      ],
    },
    recognised: { description: 'The connection was the persona’s own: nothing has to be done.' },
    reportedMyself: {
      description: 'A connection of the persona’s own was reported: it can be withdrawn.',
      entry: { type: 'letter', params: { id: 'report-receipt' } },
      on: { withdraw: 'recognised' },
    },
    reported: {
      description: 'The connection of a stranger was reported; the account used can be switched off.',
      entry: { type: 'letter', params: { id: 'report-receipt' } },
    },
    strangerAccepted: {
      description: 'A stranger’s connection was taken for one’s own.',
      on: { wasNotMe: 'reporting' },
      after: { strangerComesBack: 'strangerBack' },
    },
    strangerBack: {
      description: 'The stranger has come back: a second e-mail.',
      entry: ['makeCode', { type: 'letter', params: { id: 'second-alert' } }],
      on: { lookAtHistory: 'looking', wasNotMe: 'reporting' },
    },
  },
});
