import type { DataUsed, Explanation } from '#domain/explanation.ts';

type FalseAdviserState =
  | 'ringing'
  | 'talking'
  | 'talking.asked'
  | 'talking.pressed'
  | 'hungUp'
  | 'hungUp.refused'
  | 'hungUp.declined'
  | 'hungUp.missed'
  | 'codeGiven'
  | 'spaceTaken'
  | 'safe'
  | 'safe.checked'
  | 'safe.mended';

const checked = { asOf: '2026-11', source: 'caf.fr, 10.12.2024 ; Arcep, 2025' } as const;
const code: DataUsed[] = [{ what: 'code', from: 'mailbox' }];
const stolen: DataUsed[] = [{ what: 'password', from: 'theft' }];

export const falseAdviserExplanations: Record<FalseAdviserState, Explanation> = {
  ringing: { who: 'network', data: [...stolen, ...code], truth: 'as-in-reality', ...checked },
  talking: { who: 'network', data: code, truth: 'as-in-reality', ...checked },
  'talking.asked': { who: 'network', data: code, truth: 'as-in-reality', ...checked },
  'talking.pressed': { who: 'network', data: code, truth: 'as-in-reality', ...checked },
  hungUp: { who: 'applicant', data: [], truth: 'as-in-reality', ...checked },
  'hungUp.refused': { who: 'applicant', data: [], truth: 'as-in-reality', ...checked },
  'hungUp.declined': { who: 'applicant', data: [], truth: 'as-in-reality', ...checked },
  'hungUp.missed': { who: 'calendar', data: [], truth: 'simplified', ...checked },
  codeGiven: { who: 'network', data: [...stolen, ...code], truth: 'simplified', ...checked },
  spaceTaken: { who: 'network', data: [{ what: 'email', from: 'account' }], truth: 'simplified', ...checked },
  safe: { who: 'agent', data: [], truth: 'simplified', ...checked },
  'safe.checked': { who: 'agent', data: stolen, truth: 'simplified', ...checked },
  'safe.mended': {
    who: 'agent',
    data: [...stolen, { what: 'email', from: 'account' }],
    truth: 'simplified',
    ...checked,
  },
};
