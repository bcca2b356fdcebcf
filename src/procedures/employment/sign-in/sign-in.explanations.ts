import type { Explanation } from '#domain/explanation.ts';

/** Every state the applicant lives through at the door; the transient checks belong to what follows them. */
type SignInState =
  | 'signedOut'
  | 'credentialsRefused'
  | 'codeSent'
  | 'codeSent.waitingForCode'
  | 'codeSent.codeRefused'
  | 'codeExpired'
  | 'locked'
  | 'signedIn';

const checked = { asOf: '2026-11', source: 'caf.fr, 10.12.2024' } as const;

export const signInExplanations: Record<SignInState, Explanation> = {
  signedOut: {
    who: 'applicant',
    data: [],
    truth: 'simplified',
    ...checked,
  },
  credentialsRefused: {
    who: 'automatic-check',
    data: [
      { what: 'identifier', from: 'form' },
      { what: 'password', from: 'form' },
    ],
    truth: 'simplified',
    ...checked,
  },
  codeSent: { who: 'automatic-check', data: [{ what: 'email', from: 'account' }], truth: 'as-in-reality', ...checked },
  'codeSent.waitingForCode': {
    who: 'applicant',
    data: [{ what: 'code', from: 'mailbox' }],
    truth: 'as-in-reality',
    ...checked,
  },
  'codeSent.codeRefused': {
    who: 'automatic-check',
    data: [{ what: 'code', from: 'form' }],
    truth: 'simplified',
    ...checked,
  },
  codeExpired: { who: 'calendar', data: [{ what: 'code', from: 'account' }], truth: 'as-in-reality', ...checked },
  locked: { who: 'automatic-check', data: [{ what: 'attempts', from: 'account' }], truth: 'invented', ...checked },
  signedIn: {
    who: 'automatic-check',
    data: [
      { what: 'identifier', from: 'form' },
      { what: 'code', from: 'form' },
    ],
    truth: 'simplified',
    ...checked,
  },
};
