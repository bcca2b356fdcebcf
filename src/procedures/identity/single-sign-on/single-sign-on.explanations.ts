import type { DataUsed, Explanation } from '#domain/explanation.ts';

type SingleSignOnState =
  | 'atNoDoor'
  | 'choosing'
  | 'noOwnAccount'
  | 'atAccount'
  | 'atAccount.waiting'
  | 'atAccount.wrongAccount'
  | 'atAccount.refused'
  | 'accountLocked'
  | 'confirming'
  | 'confirming.asking'
  | 'confirming.dataShown'
  | 'keyReady'
  | 'keyReady.unused'
  | 'keyReady.doorOpen'
  | 'keyReady.everyDoorOpen'
  | 'keyExpired';

const checked = { asOf: '2026-02', source: 'github.com/france-connect/sources' } as const;
const identity: DataUsed[] = [{ what: 'civil-status', from: 'chosen-account' }];
const typed: DataUsed[] = [
  { what: 'identifier', from: 'form' },
  { what: 'password', from: 'form' },
];

export const singleSignOnExplanations: Record<SingleSignOnState, Explanation> = {
  atNoDoor: { who: 'applicant', data: [], truth: 'as-in-reality', ...checked },
  choosing: { who: 'applicant', data: [], truth: 'simplified', ...checked },
  noOwnAccount: { who: 'applicant', data: [], truth: 'as-in-reality', ...checked },
  atAccount: { who: 'other-agency', data: typed, truth: 'as-in-reality', ...checked },
  'atAccount.waiting': { who: 'applicant', data: typed, truth: 'as-in-reality', ...checked },
  'atAccount.wrongAccount': { who: 'other-agency', data: typed, truth: 'simplified', ...checked },
  'atAccount.refused': { who: 'other-agency', data: typed, truth: 'simplified', ...checked },
  accountLocked: { who: 'other-agency', data: typed, truth: 'invented', ...checked },
  confirming: {
    who: 'automatic-check',
    data: [...identity, { what: 'civil-status', from: 'civil-register' }],
    truth: 'as-in-reality',
    ...checked,
  },
  'confirming.asking': { who: 'applicant', data: identity, truth: 'as-in-reality', ...checked },
  'confirming.dataShown': { who: 'applicant', data: identity, truth: 'as-in-reality', ...checked },
  keyReady: { who: 'network', data: identity, truth: 'as-in-reality', ...checked },
  'keyReady.unused': { who: 'applicant', data: identity, truth: 'as-in-reality', ...checked },
  'keyReady.doorOpen': { who: 'network', data: identity, truth: 'as-in-reality', ...checked },
  'keyReady.everyDoorOpen': { who: 'network', data: identity, truth: 'as-in-reality', ...checked },
  keyExpired: {
    who: 'calendar',
    data: [{ what: 'session-cookie', from: 'device' }],
    truth: 'as-in-reality',
    ...checked,
  },
};
