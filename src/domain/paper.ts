import type { AgencyId } from '#domain/agency.ts';
import type { Cents } from '#domain/money.ts';
import type { Day, Instant } from '#domain/time.ts';

/** The kinds of paper that an agency asks for or gives, and that a drawer may hold. */
export const PAPER_KINDS = [
  'payslip',
  'rent-receipt',
  'identity-card',
  'bank-details',
  'employment-certificate',
  'electricity-bill',
  'residence-permit',
  'rent-certificate',
  'lease',
  'tax-notice',
  'school-certificate',
  'cv',
  'vehicle-title',
  'letter',
  'situation-certificate',
  'yearly-statement',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** How the picture of a paper turned out; `screenshot` is the paper seen on a telephone's screen, buttons and all. */
export const PAPER_QUALITIES = ['sharp', 'blurred', 'cropped', 'dark', 'screenshot'] as const;
export type PaperQuality = (typeof PAPER_QUALITIES)[number];

/** How much of the paper is in the file: all of it, one side of a card, the first of several pages. */
export const PAPER_EXTENTS = ['whole', 'front', 'back', 'first-page'] as const;
export type PaperExtent = (typeof PAPER_EXTENTS)[number];

/** What a file is inside, whatever its name says. */
export const FILE_FORMATS = ['pdf', 'jpeg', 'png', 'heic'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/**
 * A paper of the persona's, as a file of their device: the data it is drawn from, never a scan. What the sheet says, how
 * the picture turned out, and what file it lies in.
 */
export interface Paper {
  id: string;
  kind: PaperKind;
  quality: PaperQuality;
  extent: PaperExtent;
  format: FileFormat;
  /** In bytes; the file that is made of it weighs exactly this. */
  size: number;
  /** A PDF that opens with a password. */
  locked?: boolean;
  /** How the file is called; a careful name unless said, see `fileNameOf`. */
  name?: string;
  /** Whose name stands on it. */
  holder: string;
  issuedOn: Day;
  /** The moment from which the persona has it in hand; absent: from the beginning. */
  availableFrom?: Instant;
  /** Comes with a message: the persona has it once they kept it. */
  attached?: boolean;
  /** The facts printed on it, e.g. employer, month, hours, gross pay. */
  facts: PaperFacts;
}

export interface PaperFacts {
  /** The month it speaks of, as `YYYY-MM`. */
  month?: string;
  employer?: string;
  hours?: number;
  gross?: Cents;
  /** The net amount to declare, of a payslip. */
  net?: Cents;
  /** Of a lease, a rent receipt or certificate: rent without charges, charges, both of a month. */
  rent?: Cents;
  charges?: Cents;
  /** Of a lease: the day it was signed and the day from which it holds; who lets the home. */
  signedOn?: Day;
  since?: Day;
  landlord?: string;
  /** Of the same papers: the home as it truly is, and where its landlord is reached. */
  home?: PrintedHome;
  /** Of what an employer, a service or an association states once a year for the tax return. */
  statement?: YearlyStatement;
  /** Of what an agency gives: who it is from, the case number and the code by which it can be verified, and its words. */
  agency?: AgencyId;
  reference?: string;
  checkCode?: string;
  subject?: string;
  paragraphs?: string[];
}

/** What was paid to somebody or received from them in a year; the amount to declare. */
export interface YearlyStatement {
  about: 'wages' | 'unemployment' | 'pension' | 'home-help' | 'childcare' | 'gift' | 'gift-help';
  year: number;
  amount: Cents;
  from: string;
}

/** What a lease or a rent certificate says of a home besides its rent. */
export interface PrintedHome {
  kind: 'empty' | 'furnished' | 'residence';
  /** In square metres. */
  surface: number;
  sharers?: number;
  landlord: {
    kind: 'individual' | 'agency' | 'company' | 'social' | 'other';
    street: string;
    town: string;
    phone: string;
    siret?: string;
  };
}

/** Kinds that have two sides: both are asked for. */
export const TWO_SIDED: readonly PaperKind[] = ['identity-card', 'residence-permit', 'vehicle-title'];
/** How long cards are valid, in months from their date: ten years. */
export const CARD_VALIDITY: Partial<Record<PaperKind, number>> = { 'identity-card': 120, 'residence-permit': 120 };
/** How many pages a whole paper has; one unless said. */
export const PAGES: Partial<Record<PaperKind, number>> = { 'tax-notice': 2, lease: 3, 'bank-details': 1 };

/** Pages of the paper in a file: a card's two sides are two pages. In a picture they stand one under the other. */
export function pagesOf({ kind, extent }: Pick<Paper, 'kind' | 'extent'>): number {
  if (extent !== 'whole') return 1;
  return TWO_SIDED.includes(kind) ? 2 : (PAGES[kind] ?? 1);
}

/** Pages that a machine counts in the file: a picture has one. */
export function pagesInFile(paper: Pick<Paper, 'kind' | 'extent' | 'format'>): number {
  return paper.format === 'pdf' ? pagesOf(paper) : 1;
}

const FRENCH_NAMES: Record<PaperKind, string> = {
  payslip: 'bulletin-de-paie',
  'rent-receipt': 'quittance-de-loyer',
  'identity-card': 'carte-identite',
  'bank-details': 'rib',
  'employment-certificate': 'certificat-de-travail',
  'electricity-bill': 'facture-electricite',
  'residence-permit': 'titre-de-sejour',
  'rent-certificate': 'attestation-de-loyer',
  lease: 'bail',
  'tax-notice': 'avis-impot',
  'school-certificate': 'certificat-de-scolarite',
  cv: 'cv',
  'vehicle-title': 'certificat-immatriculation',
  letter: 'courrier',
  'situation-certificate': 'attestation-de-situation',
  'yearly-statement': 'attestation-fiscale',
};

const EXTENSIONS: Record<FileFormat, string> = { pdf: 'pdf', jpeg: 'jpg', png: 'png', heic: 'heic' };

/** The end of a file's name for each format, without the dot. */
export function extensionOf(format: FileFormat): string {
  return EXTENSIONS[format];
}

/** The type that browsers give a file, e.g. `image/jpeg`. */
export function typeOf(format: FileFormat): string {
  return format === 'pdf' ? 'application/pdf' : `image/${format}`;
}

/** A word as careful people write it in a file name: without accents, capitals or spaces. */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * How a careful person names the file of a paper: date first, then what it is, without accents or spaces. A copy that
 * is not sharp is called a photo, since two files of one folder need two names.
 */
export function carefulName({ kind, issuedOn, quality, facts, format }: Omit<Paper, 'name'>): string {
  const whose = plainName(facts.employer ?? '');
  const parts = [facts.month ?? issuedOn, FRENCH_NAMES[kind], whose, quality === 'sharp' ? '' : 'photo'];
  return `${parts.filter((part) => part !== '').join('_')}.${extensionOf(format)}`;
}

/** How the file of a paper is called. */
export function fileNameOf(paper: Paper): string {
  return paper.name ?? carefulName(paper);
}

/** A file that was sent to an agency. The bytes stay with the learner: only this description is kept. */
export interface Upload {
  id: string;
  /** As the learner's device names it. */
  fileName: string;
  type: string;
  /** In bytes. */
  size: number;
  pages?: number;
  /** The paper it is a copy of; absent for a file picked on the learner's own device. */
  paper?: Paper;
  /** How a picture of the learner's own device turned out, as far as a machine can see. */
  seen?: PaperQuality;
}

/** What every agency of Valfleury accepts. */
export const UPLOAD_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
/** In bytes: five megabytes, as French portals write them. */
export const UPLOAD_MAX_BYTES = 5_000_000;
/** Files for one document asked for: a card's two sides, a paper photographed page by page. */
export const UPLOAD_MAX_FILES = 5;
/** Characters of a file's name, its extension included. Our own limit; real portals have theirs. */
export const FILE_NAME_MAX = 120;
