import { assign, setup } from 'xstate';
import { until } from '#domain/delays.ts';
import { type Instant, MINUTE } from '#domain/time.ts';
import { signInFacts } from '#procedures/employment/sign-in/sign-in.facts.ts';

export interface SignInContext {
  seed: number;
  code: string;
  failures: number;
  credentialsMatch: boolean;
  codeMatches: boolean;
  [key: string]: unknown;
}

export type SignInEvent = { at?: Instant } & (
  | { type: 'enterCredentials'; match: boolean }
  | { type: 'enterCode'; match: boolean }
  | { type: 'askNewCode' }
  | { type: 'signOut' }
);

/** The code sent at a moment: always six digits, always the same for the same exercise and minute. */
export function codeAt(seed: number, at: Instant): string {
  return String(100_000 + ((seed * 7_919 + Math.floor(at / MINUTE) * 104_729) % 900_000));
}

export const signInMachine = setup({
  types: { context: {} as SignInContext, events: {} as SignInEvent, input: {} as { seed: number } },
  actions: { letter: (_, _params: { id: string }) => {} },
  guards: {
    credentialsMatch: ({ context }) => context.credentialsMatch,
    codeMatches: ({ context }) => context.codeMatches,
    tooManyFailures: ({ context }) => context.failures >= signInFacts.attempts,
  },
  delays: {
    codeExpires: until((_, at) => at + signInFacts.codeValidFor),
    lockEnds: until((_, at) => at + signInFacts.lockedFor),
  },
}).createMachine({
  id: 'sign-in',
  description: 'Opening the space of a job seeker: identifier and password, then a code received by e-mail.',
  context: ({ input }) => ({
    seed: input?.seed ?? 0,
    code: '',
    failures: 0,
    credentialsMatch: false,
    codeMatches: false,
  }),
  initial: 'signedOut',
  states: {
    signedOut: {
      description: 'Nobody is signed in.',
      entry: assign({ failures: 0 }),
      on: { enterCredentials: 'checkingCredentials' },
    },
    checkingCredentials: {
      description: 'The portal compares identifier and password with the account.',
      entry: assign({
        credentialsMatch: ({ event }) => event.type === 'enterCredentials' && event.match,
        failures: ({ context, event }) => (event.type === 'enterCredentials' && event.match ? 0 : context.failures + 1),
      }),
      always: [
        { guard: 'credentialsMatch', target: 'codeSent' },
        { guard: 'tooManyFailures', target: 'locked' },
        { target: 'credentialsRefused' },
      ],
    },
    credentialsRefused: {
      description: 'Identifier or password is wrong; the portal does not say which.',
      on: { enterCredentials: 'checkingCredentials' },
    },
    codeSent: {
      description: 'A six-digit code was sent by e-mail.',
      entry: [
        assign({ code: ({ context, event }) => codeAt(context.seed, event.at ?? 0) }),
        { type: 'letter', params: { id: 'code' } },
      ],
      on: {
        enterCode: '.checkingCode',
        askNewCode: { target: 'codeSent', reenter: true },
      },
      after: { codeExpires: 'codeExpired' },
      initial: 'waitingForCode',
      states: {
        waitingForCode: { description: 'The portal waits for the code.' },
        checkingCode: {
          description: 'The portal compares the code with the one it sent.',
          entry: assign({
            codeMatches: ({ event }) => event.type === 'enterCode' && event.match,
            failures: ({ context, event }) => (event.type === 'enterCode' && event.match ? 0 : context.failures + 1),
          }),
          always: [
            { guard: 'codeMatches', target: '#sign-in.signedIn' },
            { guard: 'tooManyFailures', target: '#sign-in.locked' },
            { target: 'codeRefused' },
          ],
        },
        codeRefused: { description: 'The code is not the one that was sent last.' },
      },
    },
    codeExpired: {
      description: 'Fifteen minutes went by: the code no longer opens anything.',
      on: { askNewCode: 'codeSent' },
    },
    locked: {
      description: 'Too many wrong attempts: nobody can try again for a while.',
      entry: { type: 'letter', params: { id: 'account-locked' } },
      after: { lockEnds: 'signedOut' },
    },
    signedIn: {
      description: 'The space is open.',
      on: { signOut: 'signedOut' },
    },
  },
});
