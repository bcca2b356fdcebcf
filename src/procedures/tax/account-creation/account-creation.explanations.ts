import type { DataUsed, Explanation } from '#domain/explanation.ts';

type AccountCreationState =
  | 'numbersAsked'
  | 'numbersRefused'
  | 'numbersLocked'
  | 'keysAsked'
  | 'linkSent'
  | 'linkExpired'
  | 'accountCreated';

const checked = {
  asOf: '2026-01',
  source: 'impots.gouv.fr, « Comment créer mon espace Finances publiques »',
} as const;
const numbers: DataUsed[] = [
  { what: 'tax-number', from: 'letterbox' },
  { what: 'online-access', from: 'letterbox' },
  { what: 'reference-income', from: 'letterbox' },
];

export const accountCreationExplanations: Record<AccountCreationState, Explanation> = {
  numbersAsked: { who: 'applicant', data: numbers, truth: 'as-in-reality', ...checked },
  numbersRefused: { who: 'automatic-check', data: numbers, truth: 'simplified', ...checked },
  numbersLocked: { who: 'automatic-check', data: numbers, truth: 'invented', ...checked },
  keysAsked: {
    who: 'applicant',
    data: [
      { what: 'email', from: 'form' },
      { what: 'password', from: 'form' },
    ],
    truth: 'as-in-reality',
    ...checked,
  },
  linkSent: { who: 'automatic-check', data: [{ what: 'email', from: 'form' }], truth: 'as-in-reality', ...checked },
  linkExpired: { who: 'calendar', data: [{ what: 'link', from: 'mailbox' }], truth: 'as-in-reality', ...checked },
  accountCreated: {
    who: 'automatic-check',
    data: [{ what: 'link', from: 'mailbox' }],
    truth: 'as-in-reality',
    ...checked,
  },
};
