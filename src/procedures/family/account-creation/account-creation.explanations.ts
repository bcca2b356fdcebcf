import type { DataUsed, Explanation } from '#domain/explanation.ts';

type AccountCreationState =
  | 'noRequest'
  | 'identityAsked'
  | 'identityAsked.waiting'
  | 'identityAsked.identityUnknown'
  | 'documentAsked'
  | 'documentAsked.waiting'
  | 'documentAsked.documentRefused'
  | 'channelAsked'
  | 'codeSent'
  | 'codeSent.waitingForCode'
  | 'codeSent.codeRefused'
  | 'codeExpired'
  | 'passwordAsked'
  | 'contactAsked'
  | 'accountCreated';

const screens = { truth: 'simplified', asOf: '2024-12', source: 'guides de presse, 2024' } as const;
const code = { asOf: '2026-11', source: 'caf.fr, 10.12.2024' } as const;
const civilStatus: DataUsed[] = [
  { what: 'social-security-number', from: 'form' },
  { what: 'civil-status', from: 'form' },
];

export const accountCreationExplanations: Record<AccountCreationState, Explanation> = {
  noRequest: { who: 'applicant', data: [], ...screens },
  identityAsked: { who: 'applicant', data: civilStatus, ...screens },
  'identityAsked.waiting': { who: 'applicant', data: civilStatus, ...screens },
  'identityAsked.identityUnknown': {
    who: 'other-agency',
    data: [...civilStatus, { what: 'civil-status', from: 'civil-register' }],
    ...screens,
  },
  documentAsked: {
    who: 'automatic-check',
    data: [...civilStatus, { what: 'civil-status', from: 'civil-register' }],
    ...screens,
  },
  'documentAsked.waiting': { who: 'applicant', data: [{ what: 'identity-document', from: 'drawer' }], ...screens },
  'documentAsked.documentRefused': {
    who: 'automatic-check',
    data: [{ what: 'identity-document', from: 'upload' }],
    ...screens,
  },
  channelAsked: { who: 'automatic-check', data: [{ what: 'identity-document', from: 'upload' }], ...screens },
  codeSent: { who: 'automatic-check', data: [{ what: 'code', from: 'server' }], truth: 'as-in-reality', ...code },
  'codeSent.waitingForCode': {
    who: 'applicant',
    data: [{ what: 'code', from: 'mailbox' }],
    truth: 'as-in-reality',
    ...code,
  },
  'codeSent.codeRefused': {
    who: 'automatic-check',
    data: [{ what: 'code', from: 'form' }],
    truth: 'simplified',
    ...code,
  },
  codeExpired: { who: 'calendar', data: [{ what: 'code', from: 'server' }], truth: 'simplified', ...code },
  passwordAsked: { who: 'applicant', data: [{ what: 'password', from: 'form' }], ...screens },
  contactAsked: { who: 'applicant', data: [{ what: 'contact', from: 'form' }], ...screens },
  accountCreated: { who: 'automatic-check', data: [...civilStatus, { what: 'contact', from: 'form' }], ...screens },
};
