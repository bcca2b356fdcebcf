import type { CaseView } from '#api/contract.ts';
import type { Instant } from '#domain/time.ts';
import { returnFacts } from '#portals/tax/data/return-status.ts';

/** The dates of a tax year, the same for everybody. */
export interface Season {
  year: number;
  opensOn: Instant;
  /** The last moments to declare and to correct: midnight at the end of a day. */
  closesBefore: Instant;
  noticeOn: Instant;
  correctionFrom: Instant;
  correctionBefore: Instant;
}

export function seasonOf(incomeReturn: CaseView): Season {
  const { year, opensOn, closesBefore, noticeOn, correctionFrom, correctionBefore } = returnFacts(incomeReturn);
  return { year, opensOn, closesBefore, noticeOn, correctionFrom, correctionBefore };
}

/** What a year at the tax agency consists of, in the order in which it comes. */
export const STEPS = ['declare', 'notice', 'money', 'correct'] as const;
type SeasonStep = (typeof STEPS)[number];

/** The steps that a moment of the year belongs to. */
export function inForce(season: Season, now: Instant): readonly SeasonStep[] {
  if (now >= season.opensOn && now < season.closesBefore) return ['declare'];
  if (now >= season.noticeOn && now < season.correctionFrom) return ['notice'];
  return now >= season.correctionFrom && now < season.correctionBefore ? ['money', 'correct'] : [];
}

/** Where in the year a moment falls, for whoever asks what there is to do. */
export type Phase = 'before' | 'open' | 'computing' | 'notice' | 'after';

export function phaseOf(season: Season, now: Instant): Phase {
  if (now < season.opensOn) return 'before';
  if (now < season.closesBefore) return 'open';
  if (now < season.noticeOn) return 'computing';
  return now < season.correctionBefore ? 'notice' : 'after';
}

/** The last day on which something is possible, from the first moment that is too late. */
export const lastDay = (before: Instant): Instant => before - 1;
