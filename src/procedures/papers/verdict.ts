import { CARD_VALIDITY, type PaperKind, plainName, TWO_SIDED, type Upload } from '#domain/paper.ts';
import type { Applicant } from '#domain/persona.ts';
import { type Instant, instant, instantOf, partsOf } from '#domain/time.ts';

/** What the agent finds in the files sent for one paper; `missing` until one was sent. */
export const PAPER_VERDICTS = [
  'missing',
  'good',
  'unreadable',
  'cut',
  'screenshot',
  'other-paper',
  'wrong-person',
  'wrong-month',
  'out-of-date',
  'side-missing',
  'page-missing',
] as const;
export type PaperVerdict = (typeof PAPER_VERDICTS)[number];

/** Reasons for which a paper is asked for again. */
export type PaperFault = Exclude<PaperVerdict, 'missing' | 'good'>;
export const PAPER_FAULTS = PAPER_VERDICTS.filter((verdict) => verdict !== 'missing' && verdict !== 'good');

/** The paper that was asked for. */
export interface Asked {
  kind: PaperKind;
  /** `YYYY-MM`. */
  month?: string;
  employer?: string;
  /** The oldest it may be, in months. */
  newerThan?: number;
}

/**
 * What a person sees when they open the files sent for one paper: first whether it is the right paper, then whose, then
 * of when, then whether it can be read, all of it. A file from the learner's own device shows nothing that the sandbox could
 * read: only how its picture turned out counts, the rest is taken for right.
 */
export function verdictOn(
  uploads: readonly Upload[],
  asked: Asked,
  { firstName, lastName }: Pick<Applicant, 'firstName' | 'lastName'>,
  now: Instant,
): PaperVerdict {
  if (uploads.length === 0) return 'missing';
  const papers = uploads.flatMap(({ paper }) => paper ?? []);
  const bad = lookOf(uploads);
  if (papers.length === 0) return bad ?? 'good';
  if (papers.some(({ kind }) => kind !== asked.kind)) return 'other-paper';
  if (papers.some(({ holder }) => !sameName(holder, `${firstName} ${lastName}`))) return 'wrong-person';
  const { employer, month } = asked;
  const newerThan = asked.newerThan ?? CARD_VALIDITY[asked.kind];
  if (employer !== undefined && papers.some(({ facts }) => !sameName(facts.employer ?? '', employer)))
    return 'other-paper';
  if (month !== undefined && papers.some(({ facts }) => facts.month !== month)) return 'wrong-month';
  if (newerThan !== undefined && papers.some(({ issuedOn }) => isOlder(instant(issuedOn), newerThan, now)))
    return 'out-of-date';
  if (bad) return bad;
  const extents = papers.map(({ extent }) => extent);
  if (extents.includes('whole')) return 'good';
  if (!TWO_SIDED.includes(asked.kind)) return 'page-missing';
  return extents.includes('front') && extents.includes('back') ? 'good' : 'side-missing';
}

/** What makes a file useless, if anything does: one that does not open, a bad picture of the paper, or one a machine saw. */
function lookOf(uploads: readonly Upload[]): PaperFault | undefined {
  if (uploads.some(({ paper }) => paper?.locked || paper?.format === 'heic')) return 'unreadable';
  const looks = uploads.map(({ paper, seen }) => paper?.quality ?? seen ?? 'sharp');
  if (looks.some((look) => look === 'blurred' || look === 'dark')) return 'unreadable';
  if (looks.includes('cropped')) return 'cut';
  return looks.includes('screenshot') ? 'screenshot' : undefined;
}

function isOlder(issued: Instant, months: number, now: Instant): boolean {
  const { year, month, day } = partsOf(now);
  return issued < instantOf(year, month - months, day);
}

/** Whether two names are the same to a person who reads: case, accents and punctuation do not count. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a !== '' && b !== '' && (a === b || a.includes(b) || b.includes(a));
}
