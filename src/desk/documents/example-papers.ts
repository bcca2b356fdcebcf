import {
  PAPER_KINDS,
  PAPER_QUALITIES,
  type Paper,
  type PaperFacts,
  type PaperKind,
  type PaperQuality,
} from '#domain/paper.ts';
import { usualSize } from '#domain/paper-sizes.ts';
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

export const paperKinds: readonly PaperKind[] = PAPER_KINDS;

export const paperQualities: readonly PaperQuality[] = PAPER_QUALITIES;

const OFFICIAL: PaperFacts = { agency: 'employment', reference: 'BRU-2031-042137', checkCode: 'K7QM-4XTA' };

const FACTS: Partial<Record<PaperKind, PaperFacts>> = {
  'situation-certificate': OFFICIAL,
  'yearly-statement': {
    statement: { about: 'home-help', year: 2030, amount: 124_000, from: 'Les Mains de la Lirette' },
  },
  letter: {
    ...OFFICIAL,
    subject: 'Votre actualisation de mars',
    paragraphs: [
      'Bonjour Didier Marchal,',
      'Nous avons bien reçu votre actualisation du mois de mars. Vous avez déclaré sept heures de travail.',
      'Il nous manque votre bulletin de paie de ce mois. Vous pouvez l’envoyer dans votre espace, rubrique « Mes documents », jusqu’au 15 avril 2031. Le nom, les dates et les montants doivent se lire.',
      'Une fois le bulletin reçu, votre paiement est calculé en deux jours ouvrés. Vous n’avez rien d’autre à faire.',
      'Cordialement,',
    ],
  },
};

export function examplePaper(kind: PaperKind, quality: PaperQuality = 'sharp', more: Partial<Paper> = {}): Paper {
  const made = {
    id: quality === 'sharp' ? kind : `${kind}-${quality}`,
    kind,
    quality,
    extent: more.extent ?? 'whole',
    format: more.format ?? 'png',
  } as const;
  return {
    ...made,
    size: usualSize(made),
    holder: 'Didier Marchal',
    issuedOn: '2031-03-31',
    facts: { month: '2031-03', employer: 'Les Halles de la Lirette', hours: 7, gross: 8_820, ...FACTS[kind] },
    ...more,
  };
}

/** What a scenario says of a rented home, for leases, rent receipts and certificates. */
export const exampleHome = {
  rent: 36_500,
  charges: 9_500,
  signedOn: '2031-03-04',
  since: '2031-03-10',
  landlord: 'Logis de la Lirette',
  home: {
    kind: 'furnished',
    surface: 31,
    landlord: {
      kind: 'social',
      street: '14, quai des Mariniers',
      town: '99 999 Valfleury-sur-Lirette',
      phone: '05 36 49 20 31',
      siret: '00000000000018',
    },
  },
} satisfies PaperFacts;

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
