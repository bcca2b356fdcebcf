import { assign, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import type { Instant } from '#domain/time.ts';
import {
  type Key,
  type Service,
  services,
  singleSignOnFacts,
} from '#procedures/identity/single-sign-on/single-sign-on.facts.ts';

export interface SingleSignOnContext extends CaseContext {
  /** The portal one comes from, and goes back to. */
  service: Service | '';
  /** The account chosen as the key. */
  key: Key | '';
  failures: number;
  match: boolean;
  /** What was typed are the identifier of another account. */
  otherAccount: boolean;
  /** The account that too many wrong attempts have locked, and until when. */
  locked: Key | '';
  lockedUntil: Instant;
  /** Portals opened so far. */
  opened: Service[];
}

export type SingleSignOnEvent = { at?: Instant } & (
  | { type: 'knock'; service: Service }
  | { type: 'chooseAccount'; key: Key }
  | { type: 'signInThere'; key: Key; match: boolean; otherAccount: boolean }
  | { type: 'chooseAnother' | 'wantOwnAccount' | 'lookAtData' | 'confirm' | 'decline' }
);

/** A portal asks who is there, and nothing is known yet. */
const knock = { target: 'choosing', actions: 'rememberService' } as const;

const choose = [
  { guard: 'isLocked', target: 'accountLocked', actions: 'rememberKey' },
  { target: 'atAccount', actions: 'rememberKey' },
] as const;

export const singleSignOnMachine = setup({
  types: {
    context: {} as SingleSignOnContext,
    events: {} as SingleSignOnEvent,
    input: {} as SingleSignOnContext,
  },
  actions: {
    letter: (_, _params: { id: string }) => {},
    tell: (_, _params: { agency: string; event: string }) => {},
    rememberService: assign({
      service: ({ event, context }) => (event.type === 'knock' ? event.service : context.service),
    }),
    rememberKey: assign({ key: ({ event, context }) => (event.type === 'chooseAccount' ? event.key : context.key) }),
    rememberLock: assign({
      locked: ({ context }) => context.key,
      lockedUntil: ({ event }) => (event.at ?? 0) + singleSignOnFacts.lockedFor,
    }),
    compare: assign({
      match: ({ event }) => event.type === 'signInThere' && event.match,
      otherAccount: ({ event }) => event.type === 'signInThere' && event.otherAccount,
      failures: ({ event, context }) => (event.type === 'signInThere' && event.match ? 0 : context.failures + 1),
    }),
  },
  guards: {
    match: ({ context }) => context.match,
    otherAccount: ({ context }) => context.otherAccount,
    tooManyFailures: ({ context }) => context.failures >= singleSignOnFacts.attempts,
    /** Choosing a locked account anew does not unlock it. */
    isLocked: ({ context, event }) =>
      event.type === 'chooseAccount' && event.key === context.locked && (event.at ?? 0) < context.lockedUntil,
    isChosenAccount: ({ context, event }) => event.type === 'signInThere' && event.key === context.key,
    everyDoorIsOpen: ({ context }) => services.every((service) => context.opened.includes(service)),
  },
  delays: {
    keyExpires: until((_, at) => at + singleSignOnFacts.sessionLasts),
    lockEnds: until(({ lockedUntil }: SingleSignOnContext) => lockedUntil),
  },
}).createMachine({
  id: 'single-sign-on',
  description: 'One key for several doors: an account one already has tells a portal who one is.',
  context: ({ input }) => ({ ...input }),
  initial: 'atNoDoor',
  states: {
    atNoDoor: {
      description: 'No portal has asked who is there.',
      on: { knock },
    },
    choosing: {
      description: 'Which of the accounts one already has shall be the key?',
      entry: assign({ failures: 0 }),
      on: {
        knock,
        chooseAccount: choose,
        wantOwnAccount: 'noOwnAccount',
        decline: 'atNoDoor',
      },
    },
    noOwnAccount: {
      description: 'There is no account of the single sign-on itself: it only lends the others.',
      on: { knock, chooseAccount: choose, chooseAnother: 'choosing' },
    },
    atAccount: {
      description: 'The page of the chosen account waits for its own identifier and password.',
      on: {
        signInThere: { target: 'checkingThere', guard: 'isChosenAccount' },
        chooseAnother: 'choosing',
        knock,
      },
      initial: 'waiting',
      states: {
        waiting: { description: 'Nothing was typed yet.' },
        wrongAccount: { description: 'The identifier typed belongs to another account than the chosen one.' },
        refused: { description: 'Identifier or password is wrong.' },
      },
    },
    checkingThere: {
      description: 'The chosen account compares what was typed.',
      entry: 'compare',
      always: [
        { guard: 'match', target: 'confirming' },
        { guard: 'tooManyFailures', target: 'accountLocked', actions: 'rememberLock' },
        { guard: 'otherAccount', target: 'atAccount.wrongAccount' },
        { target: 'atAccount.refused' },
      ],
    },
    accountLocked: {
      description: 'Too many wrong attempts at the chosen account.',
      on: { knock, chooseAnother: 'choosing' },
      after: { lockEnds: 'atNoDoor' },
    },
    confirming: {
      description: 'The single sign-on shows who one is and what it will hand over.',
      on: { knock: { target: 'confirming', actions: 'rememberService' }, confirm: 'handedOver', decline: 'keyReady' },
      after: { keyExpires: 'keyExpired' },
      initial: 'asking',
      states: {
        asking: { description: 'Nothing is handed over yet.', on: { lookAtData: 'dataShown' } },
        dataShown: { description: 'What is handed over, to whom, and what is not.' },
      },
    },
    handedOver: {
      description: 'The portal learns who is there, and opens.',
      entry: [
        assign({
          opened: ({ context: { opened, service } }) =>
            service === '' || opened.includes(service) ? opened : [...opened, service],
        }),
        { type: 'tell', params: ({ context }) => ({ agency: context.service, event: 'admit' }) },
      ],
      always: [{ guard: 'everyDoorIsOpen', target: 'keyReady.everyDoorOpen' }, { target: 'keyReady.doorOpen' }],
    },
    keyReady: {
      description: 'The key stays ready for other doors, for a while.',
      on: { knock: { target: 'confirming', actions: 'rememberService' } },
      after: { keyExpires: 'keyExpired' },
      initial: 'unused',
      states: {
        unused: { description: 'One signed in at the account and then handed nothing over.' },
        doorOpen: { description: 'The portal is open; other doors may follow without typing anything.' },
        everyDoorOpen: { description: 'The three portals were opened with one key.' },
      },
    },
    keyExpired: {
      description: 'The key was not used for a while: one has to sign in again at the account.',
      on: { knock },
    },
  },
});
