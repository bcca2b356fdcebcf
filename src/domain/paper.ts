import type { PaperKind } from '#domain/form.ts';
import type { Cents } from '#domain/money.ts';
import type { Day, Instant } from '#domain/time.ts';

/** In which state a paper reaches the drawer; anything but `sharp` makes an agent refuse it. */
export type PaperQuality = 'sharp' | 'blurred' | 'cropped' | 'dark';

/** A paper in the persona's drawer: the data it is drawn from, never a scan. */
export interface Paper {
  id: string;
  kind: PaperKind;
  quality: PaperQuality;
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
}

const FRENCH_NAMES: Record<PaperKind, string> = {
  payslip: 'bulletin-de-paie',
  'rent-receipt': 'quittance-de-loyer',
  'identity-card': 'carte-identite',
  'bank-details': 'rib',
  'employment-certificate': 'attestation-employeur',
  'electricity-bill': 'facture-electricite',
};

/**
 * How a careful person names the file of a paper: date first, then what it is, without accents or spaces. A copy that
 * is not sharp is called a photo, since two files of one folder need two names.
 */
export function fileNameOf({ kind, issuedOn, quality, facts }: Paper): string {
  const whose = (facts.employer ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const parts = [facts.month ?? issuedOn, FRENCH_NAMES[kind], whose, quality === 'sharp' ? '' : 'photo'];
  return `${parts.filter((part) => part !== '').join('_')}.png`;
}

/** A file that was sent to an agency. The bytes stay with the learner: only this description is kept. */
export interface Upload {
  id: string;
  /** As the learner's device names it. */
  fileName: string;
  type: string;
  /** In bytes. */
  size: number;
  /** The paper it is a copy of; absent for a file picked on the learner's own device. */
  paper?: Paper;
}

/** What every agency of Valfleury accepts. */
export const UPLOAD_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
/** In bytes: five megabytes, as French portals write them. */
export const UPLOAD_MAX_BYTES = 5_000_000;
