import { assign, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import { until } from '#domain/delays.ts';
import type { Lost } from '#domain/persona.ts';
import type { DelayKind, Opening } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import { codeAt } from '#procedures/door/code.ts';
import type { DoorFacts } from '#procedures/door/door.facts.ts';

export interface DoorContext extends CaseContext {
  seed: number;
  /** The code sent last, by e-mail or by post. */
  code: string;
  failures: number;
  match: boolean;
  /** Whether there is an account behind the door. */
  hasAccount: boolean;
  knowsIdentifier: boolean;
  knowsPassword: boolean;
  /** Whether the persona can open the mailbox that the agency writes to. */
  mailboxOpen: boolean;
  /** Whether this device is remembered. */
  remembered: boolean;
  /** What is kept of the password that was chosen last. */
  chosen?: number;
}

export type DoorEvent = { at?: Instant } & (
  | { type: 'enterCredentials' | 'enterPostalCode'; match: boolean }
  | { type: 'askIdentifier' | 'askNewPassword' | 'reportLostMailbox'; match: boolean }
  | { type: 'enterCode'; match: boolean; remember: boolean }
  | { type: 'setPassword'; fingerprint: number }
  | { type: 'askNewCode' | 'followPasswordLink' }
  | {
      type:
        | 'stay'
        | 'activity'
        | 'signOut'
        | 'closeSpace'
        | 'tabClosed'
        | 'lock'
        | 'expire'
        | 'admit'
        | 'accountOpened';
    }
);

/** What is known of the persona's keys when the door is first seen. */
export function doorInput({ seed, situation, hasAccount }: Opening): DoorContext {
  const has = (key: Lost) => !situation.lost?.includes(key);
  return {
    seed,
    code: '',
    failures: 0,
    match: false,
    hasAccount,
    knowsIdentifier: has('identifier'),
    knowsPassword: has('password'),
    mailboxOpen: has('mailbox'),
    remembered: false,
  };
}

/**
 * The door of an agency: identifier and password, then a code; and every way back in when one of them is lost. What
 * differs from agency to agency stands in its facts; the statechart is the same, because the reflexes are.
 */
export function doorMachine(facts: DoorFacts) {
  /** What can be tried whenever the space is closed. */
  const closed = {
    enterCredentials: '#sign-in.checkingCredentials',
    askIdentifier: '#sign-in.checkingIdentity',
    askNewPassword: '#sign-in.checkingAccount',
    reportLostMailbox: '#sign-in.checkingMailbox',
    admit: '#sign-in.signedIn',
    lock: '#sign-in.locked',
  } as const;

  const tellSignedOut = { type: 'tell', params: { agency: facts.agency, event: 'signedOut' } } as const;

  return setup({
    types: { context: {} as DoorContext, events: {} as DoorEvent, input: {} as DoorContext },
    actions: {
      letter: (_, _params: { id: string }) => {},
      forgetDrafts: () => {},
      tell: (_, _params: { agency: string; event: string }) => {},
      compare: assign({
        match: ({ event }) => 'match' in event && event.match,
        failures: ({ context, event }) => ('match' in event && event.match ? 0 : context.failures + 1),
      }),
      /** An identifier is no secret: knowing it does not wipe out the failures. */
      identify: assign({
        match: ({ event }) => 'match' in event && event.match,
        failures: ({ context, event }) => context.failures + ('match' in event && event.match ? 0 : 1),
      }),
      keepPassword: assign({
        knowsPassword: true,
        failures: 0,
        chosen: ({ context, event }) => ('fingerprint' in event ? event.fingerprint : context.chosen),
      }),
      makeCode: assign({ code: ({ context, event }) => codeAt(context.seed, event.at ?? 0, facts.codeLength) }),
    },
    guards: {
      match: ({ context }) => context.match,
      matchOnKnownDevice: ({ context }) => context.match && context.remembered,
      tooManyFailures: ({ context }) => context.failures >= facts.attempts,
    },
    delays: {
      codeExpires: until((_, at) => at + facts.codeValidFor),
      lockEnds: until((_, at) => at + facts.lockedFor),
      sessionWarns: until((_, at) => at + facts.warnedAfter),
      sessionEnds: until((_, at) => at + facts.endedAfter),
      linkExpires: until((_, at) => at + facts.linkValidFor),
      letterArrives: until((_, at) => at + facts.postTakes),
    },
  }).createMachine({
    id: 'sign-in',
    description: 'The door of a personal space: identifier, password, code, and the ways back in.',
    context: ({ input }) => ({ ...input }),
    initial: 'signedOut',
    on: { accountOpened: { actions: assign({ hasAccount: true }) } },
    states: {
      signedOut: {
        description: 'Nobody is signed in.',
        entry: assign({ failures: 0 }),
        on: closed,
      },
      checkingCredentials: {
        description: 'The portal compares identifier and password with the account.',
        entry: 'compare',
        always: [
          { guard: 'matchOnKnownDevice', target: 'signedIn' },
          { guard: 'match', target: 'codeSent' },
          { guard: 'tooManyFailures', target: 'locked' },
          { target: 'credentialsRefused' },
        ],
      },
      credentialsRefused: {
        description: 'Identifier or password is wrong; the portal does not say which.',
        on: closed,
      },
      codeSent: {
        description: 'A code was sent by e-mail.',
        entry: ['makeCode', { type: 'letter', params: { id: 'code' } }],
        on: {
          ...closed,
          enterCode: '.checkingCode',
          askNewCode: { target: 'codeSent', reenter: true },
          tabClosed: 'signedOut',
        },
        after: { codeExpires: 'codeExpired' },
        initial: 'waitingForCode',
        states: {
          waitingForCode: { description: 'The portal waits for the code.' },
          checkingCode: {
            description: 'The portal compares the code with the one it sent.',
            entry: [
              'compare',
              assign({
                remembered: ({ context, event }) =>
                  context.remembered || (context.match && 'remember' in event && event.remember),
              }),
            ],
            always: [
              { guard: 'match', target: '#sign-in.signedIn' },
              { guard: 'tooManyFailures', target: '#sign-in.locked' },
              { target: 'codeRefused' },
            ],
          },
          codeRefused: { description: 'The code is not the one that was sent last.' },
        },
      },
      codeExpired: {
        description: 'The code no longer opens anything.',
        on: { ...closed, askNewCode: 'codeSent', tabClosed: 'signedOut' },
      },
      locked: {
        description: 'Too many wrong attempts: nobody can try again for a while, except with a new password.',
        entry: { type: 'letter', params: { id: 'account-locked' } },
        // Another key may still open the space: only this door's own keys are locked.
        on: { askNewPassword: 'checkingAccount', reportLostMailbox: 'checkingMailbox', admit: 'signedIn' },
        after: { lockEnds: 'signedOut' },
      },
      signedIn: {
        description: 'The space is open.',
        entry: [
          assign({ failures: 0, hasAccount: true, knowsIdentifier: true }),
          { type: 'tell', params: { agency: facts.agency, event: 'signedIn' } },
        ],
        on: {
          signOut: { target: 'signedOut', actions: tellSignedOut },
          closeSpace: { target: 'signedOut', actions: tellSignedOut },
          expire: { target: 'sessionExpired', actions: tellSignedOut },
          lock: { target: 'locked', actions: tellSignedOut },
        },
        initial: 'active',
        states: {
          active: {
            description: 'The portal sees that somebody is there.',
            on: { activity: { target: 'active', reenter: true } },
            after: { sessionWarns: 'warned' },
          },
          warned: {
            description: 'Nothing was done for a while: the portal asks whether somebody is still there.',
            on: { stay: 'active', activity: 'active' },
            after: { sessionEnds: { target: '#sign-in.sessionExpired', actions: tellSignedOut } },
          },
        },
      },
      sessionExpired: {
        description: 'The portal closed the space by itself.',
        entry: facts.keepsDrafts ? [] : [{ type: 'forgetDrafts' }],
        on: closed,
      },
      checkingIdentity: {
        description: 'The portal looks for an account with these particulars.',
        entry: 'compare',
        always: [
          { guard: 'match', target: 'identifierSent' },
          { guard: 'tooManyFailures', target: 'locked' },
          { target: 'askedInVain' },
        ],
      },
      identifierSent: {
        description: 'The identifier was sent to the e-mail address on file.',
        entry: [assign({ knowsIdentifier: true }), { type: 'letter', params: { id: 'identifier-reminder' } }],
        on: closed,
      },
      askedInVain: {
        description: 'No account has these particulars; the portal says the same sentence as if there were one.',
        on: closed,
      },
      checkingAccount: {
        description: 'The portal looks for an account with this identifier.',
        entry: 'identify',
        always: [
          { guard: 'match', target: 'passwordLinkSent' },
          { guard: 'tooManyFailures', target: 'locked' },
          { target: 'askedInVain' },
        ],
      },
      passwordLinkSent: {
        description: 'A link to choose a new password was sent by e-mail.',
        entry: { type: 'letter', params: { id: 'password-link' } },
        on: { ...closed, followPasswordLink: 'choosingPassword' },
        after: { linkExpires: 'passwordLinkExpired' },
      },
      passwordLinkExpired: {
        description: 'The link no longer opens anything.',
        on: closed,
      },
      choosingPassword: {
        description: 'The link was followed: a new password can be chosen.',
        on: { ...closed, setPassword: 'passwordChanged' },
      },
      passwordChanged: {
        description: 'The new password is in force.',
        entry: ['keepPassword', { type: 'letter', params: { id: 'password-changed' } }],
        on: closed,
      },
      checkingMailbox: {
        description: 'The portal compares the particulars given with the account.',
        entry: 'compare',
        always: [
          { guard: 'match', target: 'postalCodeOnItsWay' },
          { guard: 'tooManyFailures', target: 'locked' },
          { target: 'askedInVain' },
        ],
      },
      postalCodeOnItsWay: {
        description: 'A letter with a code travels to the address on file.',
        on: { admit: 'signedIn' },
        after: { letterArrives: 'postalCodeReceived' },
      },
      postalCodeReceived: {
        description: 'The letter is there: its code proves who lives at this address.',
        entry: ['makeCode', { type: 'letter', params: { id: 'postal-code' } }],
        on: { ...closed, enterPostalCode: '.checkingCode' },
        initial: 'waitingForCode',
        states: {
          waitingForCode: { description: 'The portal waits for the code of the letter.' },
          checkingCode: {
            description: 'The portal compares the code with the one of the letter.',
            entry: 'compare',
            always: [
              { guard: 'match', target: '#sign-in.emailChanged' },
              { guard: 'tooManyFailures', target: '#sign-in.locked' },
              { target: 'codeRefused' },
            ],
          },
          codeRefused: { description: 'The code is not the one of the letter.' },
        },
      },
      emailChanged: {
        description: 'The agency now writes to the new address.',
        entry: [assign({ mailboxOpen: true }), { type: 'letter', params: { id: 'email-changed' } }],
        on: closed,
      },
    },
  });
}

/** What each delay of a door means. Of the end of a session nobody is told: it only says how long one may do nothing. */
export const doorDelays: Record<string, DelayKind> = {
  codeExpires: 'deadline',
  lockEnds: 'opens',
  sessionWarns: 'quiet',
  sessionEnds: 'quiet',
  linkExpires: 'deadline',
  letterArrives: 'office',
};
