import type { Contact, DeskSurroundings } from '#desk/desk-context.ts';
import type { Letter } from '#domain/letter.ts';
import type { Persona } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';

/** Letters for stories: those that the employment agency really sends, and others written for stories alone. */

export const exampleNow = instant('2031-03-29T09:06');

/** Where a procedure keeps the words of a letter. */
const wordsOf = (procedure: string, letter: string) => `procedures/${procedure}:letters.${letter}`;

const from = { agency: 'employment', channel: 'email' } as const;
const month = { month: instant('2031-03-01') };
const opens = { day: instant('2031-03-28') };
const lastDay = { day: instant('2031-04-15T23:59') };

export const codeLetter: Letter = {
  ...from,
  id: 'letter-3',
  procedure: 'employment/sign-in',
  letter: 'code',
  words: wordsOf('employment/sign-in', 'code'),
  at: instant('2031-03-29T09:04'),
  values: { code: '482913', minutes: 15, until: { time: instant('2031-03-29T09:19') } },
  read: false,
};

export const longLetter: Letter = {
  ...from,
  id: 'letter-2',
  procedure: 'employment/monthly-update',
  letter: 'registration-ended',
  words: wordsOf('employment/monthly-update', 'registration-ended'),
  at: instant('2031-03-28T08:30'),
  values: { month, opens, lastDay, ended: { day: instant('2031-04-16') } },
  link: { site: 'employment', page: '/register-again' },
  read: false,
};

export const openingLetter: Letter = {
  ...from,
  id: 'letter-1',
  procedure: 'employment/monthly-update',
  letter: 'window-open',
  words: wordsOf('employment/monthly-update', 'window-open'),
  at: instant('2031-03-12T06:00'),
  values: { month, opens, lastDay },
  link: { site: 'employment', page: '/update' },
  read: true,
};

/** Somebody the persona knows writes, with two papers. */
export const friendLetter: Letter = {
  id: 'letter-4',
  letter: 'friend',
  words: 'letters:friend',
  channel: 'email',
  at: instant('2031-03-27T18:12'),
  values: {},
  sender: { address: 'ines@courriel.example' },
  attachments: ['rent-receipt', 'payslip'],
  read: true,
};

/** An imitation of the agency: its link leads elsewhere. */
export const fraudLetter: Letter = {
  ...from,
  id: 'letter-5',
  procedure: 'employment/monthly-update',
  letter: 'refund',
  words: 'letters:fraud',
  at: instant('2031-03-29T07:31'),
  values: {},
  sender: { address: 'service@bruyere-paiement.example' },
  link: { site: 'imitation', page: '/bruyere.example/remboursement' },
  fraud: true,
  read: false,
};

/** A code that the mailbox took for spam. */
export const spamLetter: Letter = { ...codeLetter, id: 'letter-6', folder: 'spam' };

export const codeMessage: Letter = { ...codeLetter, id: 'letter-7', channel: 'sms' };

export const fraudMessage: Letter = {
  ...fraudLetter,
  id: 'letter-8',
  letter: 'parcel',
  words: 'letters:parcel',
  channel: 'sms',
  sender: { address: '06 39 98 77 10' },
};

/** The same, put among the post by the scenario: it belongs to no procedure. */
export const { procedure: _, link: __, ...postedMessage }: Letter = { ...fraudMessage, id: 'letter-9' };

export const falseAdviser: Letter = {
  id: 'letter-10',
  procedure: 'employment/sign-in',
  agency: 'employment',
  letter: 'adviser',
  words: 'letters:adviser',
  channel: 'call',
  at: instant('2031-03-29T09:05'),
  values: {},
  sender: { address: '05 36 49 10 20' },
  fraud: true,
  read: false,
};

export const paperCode: Letter = {
  ...codeLetter,
  id: 'letter-11',
  channel: 'post',
  words: 'letters:paper',
  at: instant('2031-03-28T10:00'),
};

/** Somebody from the agency has come, as agreed. */
export const agencyVisit: Letter = {
  id: 'letter-12',
  procedure: 'employment/complaint',
  agency: 'employment',
  letter: 'appointment-meeting',
  words: wordsOf('employment/complaint', 'appointment-meeting'),
  channel: 'visit',
  at: instant('2031-03-28T10:00'),
  values: { agency: 'Bruyère' },
  read: false,
};

const persona: Persona = {
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

const contacts: Contact[] = [
  {
    agency: 'employment',
    host: 'www.bruyere.example',
    email: 'ne-pas-repondre@bruyere.example',
    phone: '05 36 49 10 20',
  },
];

/** What surrounds the desk in stories, but for what is pressed. */
export const exampleSurroundings: Omit<DeskSurroundings, 'onVisit' | 'onKeep' | 'onSort' | 'showPaper'> = {
  persona,
  now: exampleNow,
  contacts,
  papers: [
    {
      id: 'rent-receipt',
      name: 'Quittance de loyer, mars 2031',
      fileName: '2031-03_quittance-de-loyer.pdf',
      size: 412_000,
      kept: false,
    },
    {
      id: 'payslip',
      name: 'Bulletin de paie, mars 2031, Boulangerie Lirette',
      fileName: '2031-03_bulletin-de-paie.pdf',
      size: 398_000,
      kept: true,
    },
  ],
  files: [
    {
      id: 'payslip',
      name: 'Bulletin de paie, mars 2031, Boulangerie Lirette',
      fileName: '2031-03_bulletin-de-paie.pdf',
      size: 398_000,
    },
    { id: 'bank-details', name: 'Relevé d’identité bancaire (RIB)', fileName: 'rib.jpg', size: 2_310_000 },
    { id: 'file-1', name: 'Relevé d’identité bancaire (RIB)', fileName: 'vieux-rib.jpg', size: 900_000, deleted: true },
  ],
  hostOf: (site) => (site === 'imitation' ? 'bruyere-paiement.example' : 'www.bruyere.example'),
  actsOn: () => [],
};
