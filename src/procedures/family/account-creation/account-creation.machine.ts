import { assign, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import type { Instant } from '#domain/time.ts';
import { codeAt } from '#procedures/door/code.ts';
import { accountCreationFacts } from '#procedures/family/account-creation/account-creation.facts.ts';

export interface AccountCreationContext extends CaseContext {
  seed: number;
  code: string;
  channel: 'email' | 'sms';
  /** Whether the code goes to an address or a number that is the persona's. */
  reaches: boolean;
  failures: number;
  match: boolean;
  /** What the automatic check sees of the identity document. */
  document: 'good' | 'unreadable' | 'wrong';
}

export type AccountCreationEvent = { at?: Instant } & (
  | { type: 'startRequest' | 'askNewCode' | 'setPassword' | 'giveContact' }
  | { type: 'giveIdentity' | 'enterCode'; match: boolean }
  | { type: 'sendDocument'; document: AccountCreationContext['document'] }
  | { type: 'chooseChannel'; channel: AccountCreationContext['channel']; reaches: boolean }
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
    compare: assign({
      match: ({ event }) => 'match' in event && event.match,
      failures: ({ context, event }) => ('match' in event && event.match ? 0 : context.failures + 1),
    }),
    makeCode: assign({
      code: ({ context, event }) => codeAt(context.seed, event.at ?? 0, accountCreationFacts.codeLength),
    }),
  },
  guards: {
    match: ({ context }) => context.match,
    documentIsGood: ({ context }) => context.document === 'good',
    tooManyFailures: ({ context }) => context.failures >= accountCreationFacts.attempts,
  },
  delays: { codeExpires: until((_, at) => at + accountCreationFacts.codeValidFor) },
}).createMachine({
  id: 'account-creation',
  description: 'An account at Aubépine is born from a first request: who one is, a code, a password, an address.',
  context: ({ input }) => ({ ...input }),
  initial: 'noRequest',
  states: {
    noRequest: {
      description: 'Nothing was asked yet: there is no button to create an account.',
      on: { startRequest: 'identityAsked' },
    },
    identityAsked: {
      description: 'The request needs an account: the agency asks who one is.',
      on: { giveIdentity: 'checkingIdentity', startRequest: 'identityAsked' },
      initial: 'waiting',
      states: {
        waiting: { description: 'The questions wait.' },
        identityUnknown: { description: 'The register does not know this person.' },
      },
    },
    checkingIdentity: {
      description: 'The answers are compared with the register of social security.',
      entry: 'compare',
      always: [{ guard: 'match', target: 'documentAsked' }, { target: 'identityAsked.identityUnknown' }],
    },
    documentAsked: {
      description: 'An identity document is asked for.',
      on: { sendDocument: 'checkingDocument' },
      initial: 'waiting',
      states: {
        waiting: { description: 'The document is waited for.' },
        documentRefused: {
          description: 'The document cannot be read, or is not an identity document of the applicant.',
        },
      },
    },
    checkingDocument: {
      description: 'A program looks whether the document can be read and whose it is.',
      entry: assign({ document: ({ event }) => (event.type === 'sendDocument' ? event.document : 'wrong') }),
      always: [{ guard: 'documentIsGood', target: 'channelAsked' }, { target: 'documentAsked.documentRefused' }],
    },
    channelAsked: {
      description: 'Where shall the verification code go?',
      on: { chooseChannel: 'codeSent' },
    },
    codeSent: {
      description: 'A verification code was sent.',
      entry: [
        assign({
          channel: ({ event, context }) => (event.type === 'chooseChannel' ? event.channel : context.channel),
          reaches: ({ event, context }) => (event.type === 'chooseChannel' ? event.reaches : context.reaches),
          failures: 0,
        }),
        'makeCode',
        { type: 'letter', params: { id: 'code' } },
      ],
      on: {
        enterCode: '.checkingCode',
        askNewCode: { target: 'codeSent', reenter: true },
        chooseChannel: { target: 'codeSent', reenter: true },
      },
      after: { codeExpires: 'codeExpired' },
      initial: 'waitingForCode',
      states: {
        waitingForCode: { description: 'The portal waits for the code.' },
        checkingCode: {
          description: 'The portal compares the code with the one it sent.',
          entry: 'compare',
          always: [
            { guard: 'match', target: '#account-creation.passwordAsked' },
            { guard: 'tooManyFailures', target: '#account-creation.codeExpired' },
            { target: 'codeRefused' },
          ],
        },
        codeRefused: { description: 'The code is not the one that was sent last.' },
      },
    },
    codeExpired: {
      description: 'The code no longer works: too late, or too many attempts.',
      on: { askNewCode: 'codeSent', chooseChannel: 'codeSent' },
    },
    passwordAsked: { description: 'A password is to be chosen.', on: { setPassword: 'contactAsked' } },
    contactAsked: { description: 'Where can the agency write and call?', on: { giveContact: 'accountCreated' } },
    accountCreated: {
      description: 'The account exists, the space is open, and the request begins.',
      entry: [
        { type: 'letter', params: { id: 'welcome' } },
        { type: 'tell', params: { agency: 'family', event: 'admit' } },
      ],
    },
  },
});
