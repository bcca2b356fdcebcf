import type { PaperKind } from '#domain/paper.ts';
import type { Paper, PaperQuality } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';

/** A persona and papers for stories and tests. */
export const examplePersona: Persona = {
  id: 'didier',
  firstName: 'Didier',
  lastName: 'Marchal',
  birthDate: '1972-06-18',
  address: { street: '12, rue du Lavoir', town: '99 999 Valfleury-sur-Lirette' },
  email: 'didier.marchal@courriel.example',
  phone: '06 39 98 45 67',
  numbers: {},
  accounts: {},
};

export const paperKinds: PaperKind[] = [
  'payslip',
  'rent-receipt',
  'identity-card',
  'bank-details',
  'employment-certificate',
  'electricity-bill',
];

export const paperQualities: PaperQuality[] = ['sharp', 'blurred', 'cropped', 'dark'];

export function examplePaper(kind: PaperKind, quality: PaperQuality = 'sharp', more: Partial<Paper> = {}): Paper {
  return {
    id: quality === 'sharp' ? kind : `${kind}-${quality}`,
    kind,
    quality,
    holder: 'Didier Marchal',
    issuedOn: '2031-03-31',
    facts: { month: '2031-03', employer: 'Les Halles de la Lirette', hours: 7, gross: 8_820 },
    ...more,
  };
}

export const exampleDrawer: Paper[] = [
  examplePaper('payslip', 'blurred'),
  examplePaper('payslip'),
  examplePaper('rent-receipt', 'cropped'),
  examplePaper('identity-card', 'sharp', { issuedOn: '2026-09-14' }),
  examplePaper('bank-details', 'dark'),
  examplePaper('electricity-bill'),
];

export const exampleComing: Paper[] = [
  examplePaper('payslip', 'sharp', {
    id: 'payslip-bellerive',
    availableFrom: instant('2031-04-04'),
    facts: { month: '2031-03', employer: 'Entrepôts Bellerive', hours: 14, gross: 18_200 },
  }),
];
