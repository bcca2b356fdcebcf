import { assign, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import type { Instant } from '#domain/time.ts';
import { codeAt } from '#procedures/door/code.ts';
import { accountCreationFacts } from '#procedures/employment/account-creation/account-creation.facts.ts';

export interface AccountCreationContext extends CaseContext {
  seed: number;
  code: string;
  failures: number;
  match: boolean;
}

export type AccountCreationEvent = { at?: Instant } & (
  | { type: 'askNewCode' | 'chooseKeys' }
  | { type: 'giveIdentity' | 'giveEmail' | 'enterCode'; match: boolean }
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
    tooManyFailures: ({ context }) => context.failures >= accountCreationFacts.attempts,
  },
  delays: {
    codeExpires: until((_, at) => at + accountCreationFacts.codeValidFor),
    draftEnds: until((_, at) => at + accountCreationFacts.draftLasts),
  },
}).createMachine({
  id: 'account-creation',
  description:
    'The first account at Bruyère comes with the registration: who one is, an e-mail address, one’s own keys.',
  context: ({ input }) => ({ ...input }),
  initial: 'notBegun',
  states: {
    notBegun: {
      description: 'Nothing was begun.',
      on: { giveIdentity: 'checkingIdentity' },
      initial: 'waiting',
      states: {
        waiting: { description: 'The questions wait.' },
        identityUnknown: { description: 'The register does not know this person.' },
      },
    },
    checkingIdentity: {
      description: 'The answers are compared with the register.',
      entry: 'compare',
      always: [{ guard: 'match', target: 'draft' }, { target: 'notBegun.identityUnknown' }],
    },
    draft: {
      description: 'The registration is a draft: it can be finished within fifteen days.',
      after: { draftEnds: 'draftLost' },
      initial: 'emailAsked',
      states: {
        emailAsked: {
          description: 'The agency asks for an e-mail address.',
          on: { giveEmail: 'checkingEmail' },
          initial: 'waiting',
          states: {
            waiting: { description: 'The address is waited for.' },
            addressUnread: { description: 'The code went to an address that the persona cannot open.' },
          },
        },
        checkingEmail: {
          description: 'A code is sent to the address.',
          entry: 'compare',
          always: [{ guard: 'match', target: 'codeSent' }, { target: 'emailAsked.addressUnread' }],
        },
        codeSent: {
          description: 'A code was sent to the address: whoever reads it there owns it.',
          entry: [assign({ failures: 0 }), 'makeCode', { type: 'letter', params: { id: 'code' } }],
          on: {
            enterCode: '.checkingCode',
            askNewCode: { target: 'codeSent', reenter: true },
            giveEmail: 'checkingEmail',
          },
          after: { codeExpires: 'codeExpired' },
          initial: 'waitingForCode',
          states: {
            waitingForCode: { description: 'The portal waits for the code.' },
            checkingCode: {
              description: 'The portal compares the code with the one it sent.',
              entry: 'compare',
              always: [
                { guard: 'match', target: '#account-creation.draft.keysAsked' },
                { guard: 'tooManyFailures', target: '#account-creation.draft.codeExpired' },
                { target: 'codeRefused' },
              ],
            },
            codeRefused: { description: 'The code is not the one that was sent last.' },
          },
        },
        codeExpired: {
          description: 'The code no longer works: too late, or too many attempts.',
          on: { askNewCode: 'codeSent', giveEmail: 'checkingEmail' },
        },
        keysAsked: {
          description: 'One chooses one’s own identifier and password.',
          on: { chooseKeys: '#account-creation.accountCreated' },
        },
      },
    },
    draftLost: {
      description: 'Fifteen days went by: the draft is gone, one begins again.',
      entry: { type: 'letter', params: { id: 'draft-lost' } },
      on: { giveIdentity: 'checkingIdentity' },
    },
    accountCreated: {
      description: 'The space exists and is open.',
      entry: [
        { type: 'letter', params: { id: 'welcome' } },
        { type: 'tell', params: { agency: 'employment', event: 'admit' } },
      ],
    },
  },
});
