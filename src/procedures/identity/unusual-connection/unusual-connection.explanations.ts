import type { DataUsed, Explanation } from '#domain/explanation.ts';

type UnusualConnectionState =
  | 'alerted'
  | 'looking'
  | 'reporting'
  | 'reporting.waiting'
  | 'reporting.codeRefused'
  | 'recognised'
  | 'reportedMyself'
  | 'reported'
  | 'strangerAccepted'
  | 'strangerBack';

const checked = { asOf: '2026-02', source: 'github.com/france-connect/sources' } as const;
const connection: DataUsed[] = [{ what: 'connection', from: 'history' }];

export const unusualConnectionExplanations: Record<UnusualConnectionState, Explanation> = {
  alerted: {
    who: 'automatic-check',
    data: [
      { what: 'device', from: 'history' },
      { what: 'email', from: 'chosen-account' },
    ],
    truth: 'as-in-reality',
    ...checked,
  },
  looking: { who: 'applicant', data: connection, truth: 'simplified', ...checked },
  reporting: {
    who: 'applicant',
    data: [{ what: 'connection-code', from: 'mailbox' }],
    truth: 'simplified',
    ...checked,
  },
  'reporting.waiting': {
    who: 'applicant',
    data: [{ what: 'connection-code', from: 'mailbox' }],
    truth: 'simplified',
    ...checked,
  },
  'reporting.codeRefused': {
    who: 'automatic-check',
    data: [{ what: 'connection-code', from: 'form' }],
    truth: 'simplified',
    ...checked,
  },
  recognised: { who: 'applicant', data: connection, truth: 'as-in-reality', ...checked },
  reportedMyself: { who: 'agent', data: connection, truth: 'invented', ...checked },
  reported: { who: 'agent', data: connection, truth: 'simplified', ...checked },
  strangerAccepted: { who: 'applicant', data: connection, truth: 'invented', ...checked },
  strangerBack: { who: 'automatic-check', data: connection, truth: 'invented', ...checked },
};
