import { assign, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import type { Instant } from '#domain/time.ts';
import type { FraudFacts } from '#procedures/fraud/fraud.facts.ts';

export interface FraudContext extends CaseContext {
  /** Whether the message was reported: that need not be done twice. */
  forwarded: boolean;
}

export type FraudEvent = { at?: Instant } & {
  type: 'follow' | 'leave' | 'giveDetails' | 'forward' | 'callBack';
};

/**
 * A fraud by message, from the bait to the end: examined and reported, or fallen for, and then mended. Nothing in it is
 * lost for good: that is what it teaches.
 */
export function fraudMachine(facts: FraudFacts) {
  return setup({
    types: { context: {} as FraudContext, events: {} as FraudEvent, input: {} as FraudContext },
    actions: { letter: (_, _params: { id: string }) => {} },
    guards: { forwarded: ({ context }) => context.forwarded },
    delays: { detailsUsed: until((_, at) => at + facts.usedAfter) },
  }).createMachine({
    id: 'fraud',
    description: 'A message that is not what it says: it wants a click, then something worth money.',
    context: ({ input }) => ({ ...input }),
    initial: 'baited',
    states: {
      baited: {
        description: 'The message lies there. Nothing happens as long as nobody does anything.',
        entry: { type: 'letter', params: { id: 'bait' } },
        on: { follow: 'onImitation', forward: 'safe.reported' },
      },
      onImitation: {
        description: 'The link has opened a site that looks like the agency’s and is not.',
        on: { leave: 'leftInTime', giveDetails: 'fallenFor', forward: 'safe.reported' },
      },
      leftInTime: {
        description: 'The imitation was closed before anything was given.',
        on: { follow: 'onImitation', forward: 'safe.reported' },
      },
      fallenFor: {
        description: 'Something was given. A stranger has it now, and there is much to be done about it.',
        on: { callBack: 'protected', forward: 'fallenFor.forwarded' },
        after: { detailsUsed: 'used' },
        initial: 'silent',
        states: {
          silent: { description: 'Nothing is to be seen yet.' },
          forwarded: {
            description: 'The message was reported; what was given is still to be protected.',
            entry: assign({ forwarded: true }),
          },
        },
      },
      used: {
        description: 'The stranger has used what was given.',
        entry: { type: 'letter', params: { id: 'used' } },
        on: { callBack: 'protected' },
      },
      protected: {
        description: 'Whoever holds the money or the account was called: what was given no longer serves.',
        entry: { type: 'letter', params: { id: 'protected' } },
        always: { guard: 'forwarded', target: 'safe.mended' },
        on: { forward: 'safe.mended' },
      },
      safe: {
        description: 'It is over.',
        initial: 'reported',
        states: {
          reported: { description: 'Nothing was given, and the message was reported.' },
          mended: { description: 'Something was given, protected in time, and the message was reported.' },
        },
      },
    },
  });
}
