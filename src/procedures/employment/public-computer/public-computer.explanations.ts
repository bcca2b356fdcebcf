import type { DataUsed, Explanation } from '#domain/explanation.ts';

type PublicComputerState = 'working' | 'leaving' | 'tracesFound' | 'leftClean';

const checked = { truth: 'simplified', asOf: '2026-11', source: 'cnil.fr, « Utiliser un ordinateur public »' } as const;
const traces: DataUsed[] = [
  { what: 'file', from: 'downloads' },
  { what: 'password', from: 'browser' },
  { what: 'history', from: 'browser' },
  { what: 'session-cookie', from: 'browser' },
];

export const publicComputerExplanations: Record<PublicComputerState, Explanation> = {
  working: { who: 'device', data: [{ what: 'session-cookie', from: 'browser' }], ...checked },
  leaving: { who: 'device', data: traces, ...checked },
  tracesFound: { who: 'device', data: traces, ...checked },
  leftClean: { who: 'applicant', data: [], ...checked },
};
