import type { DataUsed, Explanation } from '#domain/explanation.ts';

type AccountCreationState =
  | 'notBegun'
  | 'notBegun.waiting'
  | 'notBegun.identityUnknown'
  | 'draft'
  | 'draft.emailAsked'
  | 'draft.emailAsked.waiting'
  | 'draft.emailAsked.addressUnread'
  | 'draft.codeSent'
  | 'draft.codeSent.waitingForCode'
  | 'draft.codeSent.codeRefused'
  | 'draft.codeExpired'
  | 'draft.keysAsked'
  | 'draftLost'
  | 'accountCreated';

const draft = { asOf: '2026-11', source: 'francetravail.fr, « S’inscrire : le pas à pas »' } as const;
const simplified = { truth: 'simplified', ...draft } as const;
const civilStatus: DataUsed[] = [
  { what: 'social-security-number', from: 'form' },
  { what: 'civil-status', from: 'form' },
];

export const accountCreationExplanations: Record<AccountCreationState, Explanation> = {
  notBegun: { who: 'applicant', data: [], ...simplified },
  'notBegun.waiting': { who: 'applicant', data: civilStatus, ...simplified },
  'notBegun.identityUnknown': {
    who: 'other-agency',
    data: [...civilStatus, { what: 'civil-status', from: 'civil-register' }],
    ...simplified,
  },
  draft: { who: 'device', data: civilStatus, truth: 'as-in-reality', ...draft },
  'draft.emailAsked': { who: 'applicant', data: [{ what: 'email', from: 'form' }], ...simplified },
  'draft.emailAsked.waiting': { who: 'applicant', data: [{ what: 'email', from: 'form' }], ...simplified },
  'draft.emailAsked.addressUnread': { who: 'network', data: [{ what: 'email', from: 'form' }], ...simplified },
  'draft.codeSent': { who: 'automatic-check', data: [{ what: 'code', from: 'server' }], ...simplified },
  'draft.codeSent.waitingForCode': { who: 'applicant', data: [{ what: 'code', from: 'mailbox' }], ...simplified },
  'draft.codeSent.codeRefused': { who: 'automatic-check', data: [{ what: 'code', from: 'form' }], ...simplified },
  'draft.codeExpired': { who: 'calendar', data: [{ what: 'code', from: 'server' }], ...simplified },
  'draft.keysAsked': { who: 'applicant', data: [{ what: 'password', from: 'form' }], ...simplified },
  draftLost: { who: 'calendar', data: civilStatus, truth: 'as-in-reality', ...draft },
  accountCreated: { who: 'automatic-check', data: civilStatus, ...simplified },
};
