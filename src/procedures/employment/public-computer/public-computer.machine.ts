import { assign, setup } from 'xstate';
import type { CaseContext } from '#domain/case-file.ts';
import type { Instant } from '#domain/time.ts';

export interface PublicComputerContext extends CaseContext {
  /** The certificate one has come for. */
  downloaded: boolean;
  fileKept: boolean;
  /** The browser keeps the password: somebody pressed "Enregistrer" without reading. */
  passwordKept: boolean;
  historyKept: boolean;
  signedOut: boolean;
}

export type PublicComputerEvent = { at?: Instant } & {
  type:
    | 'download'
    | 'deleteDownload'
    | 'forgetPassword'
    | 'clearHistory'
    | 'signOut'
    | 'signedOut'
    | 'signedIn'
    | 'leave'
    | 'comeBack';
};

export const publicComputerMachine = setup({
  types: {
    context: {} as PublicComputerContext,
    events: {} as PublicComputerEvent,
    input: {} as PublicComputerContext,
  },
  actions: {
    letter: (_, _params: { id: string }) => {},
    tell: (_, _params: { agency: string; event: string }) => {},
  },
  guards: {
    fileKept: ({ context }) => context.fileKept,
    passwordKept: ({ context }) => context.passwordKept,
    historyKept: ({ context }) => context.historyKept,
    nothingKept: ({ context: { fileKept, passwordKept, historyKept, signedOut } }) =>
      signedOut && !fileKept && !passwordKept && !historyKept,
  },
}).createMachine({
  id: 'public-computer',
  description:
    'Somebody else sits down here afterwards: what stays behind on a computer for everybody, and how to leave clean.',
  context: ({ input }) => ({ ...input }),
  initial: 'working',
  states: {
    working: {
      description: 'The persona sits at a computer for everybody.',
      on: {
        download: { actions: assign({ downloaded: true, fileKept: true, signedOut: false }), target: 'leaving' },
        signedIn: { actions: assign({ signedOut: false }) },
        signedOut: { actions: assign({ signedOut: true }) },
        leave: 'checkingSeat',
      },
    },
    leaving: {
      description: 'The certificate is there; before getting up, the traces are to be removed.',
      on: {
        download: { actions: assign({ downloaded: true, fileKept: true, signedOut: false }) },
        deleteDownload: { guard: 'fileKept', actions: assign({ fileKept: false }) },
        forgetPassword: { guard: 'passwordKept', actions: assign({ passwordKept: false }) },
        clearHistory: { guard: 'historyKept', actions: assign({ historyKept: false }) },
        signOut: {
          actions: [
            assign({ signedOut: true }),
            { type: 'tell', params: { agency: 'employment', event: 'closeSpace' } },
          ],
        },
        signedOut: { actions: assign({ signedOut: true }) },
        signedIn: { actions: assign({ signedOut: false }) },
        leave: 'checkingSeat',
      },
    },
    checkingSeat: {
      description: 'What does the next person find?',
      always: [{ guard: 'nothingKept', target: 'leftClean' }, { target: 'tracesFound' }],
    },
    tracesFound: {
      description: 'The next person finds something, and is honest.',
      entry: { type: 'letter', params: { id: 'library-call' } },
      on: { comeBack: 'leaving' },
    },
    leftClean: { description: 'The next person finds nothing.' },
  },
});
