import { assign, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import type { Instant } from '#domain/time.ts';
import { accountCreationFacts } from '#procedures/tax/account-creation/account-creation.facts.ts';

export interface AccountCreationContext extends CaseContext {
  failures: number;
  match: boolean;
  /** Whether the e-mail address given is one that the persona can open. */
  reaches: boolean;
}

export type AccountCreationEvent = { at?: Instant } & (
  | { type: 'askNewLink' | 'followActivation' | 'correctEmail' }
  | { type: 'giveNumbers'; match: boolean }
  | { type: 'giveKeys'; reaches: boolean }
);

export const accountCreationMachine = setup({
  types: {
    context: {} as AccountCreationContext,
    events: {} as AccountCreationEvent,
    input: {} as AccountCreationContext,
  },
  actions: {
    letter: (_, _params: { id: string }) => {},
    tell: (_, _params: { agency: string; event: string }) => {},
  },
  guards: {
    match: ({ context }) => context.match,
    tooManyFailures: ({ context }) => context.failures >= accountCreationFacts.attempts,
  },
  delays: {
    lockEnds: until((_, at) => at + accountCreationFacts.lockedFor),
    linkExpires: until((_, at) => at + accountCreationFacts.linkValidFor),
  },
}).createMachine({
  id: 'account-creation',
  description:
    'The first account at Capucine: three numbers from paper letters, a password, and a link to click in time.',
  context: ({ input }) => ({ ...input }),
  initial: 'numbersAsked',
  states: {
    numbersAsked: {
      description: 'The three numbers are waited for; they stand on paper letters.',
      entry: { type: 'letter', params: { id: 'access-letter' } },
      on: { giveNumbers: 'checkingNumbers' },
    },
    checkingNumbers: {
      description: 'The three numbers are compared with the tax file.',
      entry: assign({
        match: ({ event }) => event.type === 'giveNumbers' && event.match,
        failures: ({ context, event }) => (event.type === 'giveNumbers' && event.match ? 0 : context.failures + 1),
      }),
      always: [
        { guard: 'match', target: 'keysAsked' },
        { guard: 'tooManyFailures', target: 'numbersLocked' },
        { target: 'numbersRefused' },
      ],
    },
    numbersRefused: {
      description: 'The three numbers do not belong together; the portal does not say which one is wrong.',
      on: { giveNumbers: 'checkingNumbers' },
    },
    numbersLocked: {
      description: 'Too many wrong attempts: one has to wait until the next day.',
      after: { lockEnds: { target: 'numbersRefused', actions: assign({ failures: 0 }) } },
    },
    keysAsked: {
      description: 'An e-mail address and a password are asked for.',
      on: { giveKeys: 'linkSent' },
    },
    linkSent: {
      description: 'A link was sent by e-mail: whoever clicks it there owns the address.',
      entry: [
        assign({ reaches: ({ event, context }) => (event.type === 'giveKeys' ? event.reaches : context.reaches) }),
        { type: 'letter', params: { id: 'activation-link' } },
      ],
      on: {
        followActivation: 'accountCreated',
        askNewLink: { target: 'linkSent', reenter: true },
        correctEmail: 'keysAsked',
      },
      after: { linkExpires: 'linkExpired' },
    },
    linkExpired: {
      description: 'Eight hours went by: the link no longer opens anything.',
      on: { askNewLink: 'linkSent', correctEmail: 'keysAsked' },
    },
    accountCreated: {
      description: 'The account exists: one can sign in.',
      entry: [
        { type: 'letter', params: { id: 'welcome' } },
        { type: 'tell', params: { agency: 'tax', event: 'accountOpened' } },
      ],
    },
  },
});
