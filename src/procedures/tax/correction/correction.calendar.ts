import type { Instant } from '#domain/time.ts';
import { endAfterMonths } from '#procedures/debt/debt.calendar.ts';
import { correctionFacts as facts } from '#procedures/tax/correction/correction.facts.ts';
import { nightAfter, officeAfter } from '#procedures/taxes/taxes.calendar.ts';

/** When an answer is expected to what is sent now, as long as no proof is asked for. */
export function answerExpected(road: 'correction' | 'claim' | 'message', at: Instant): Instant {
  if (road === 'message') return officeAfter(at, facts.workingDaysToAnswer);
  return readAt(road, nightAfter(at));
}

/** When an agent has read what has come in at night. */
export function readAt(road: 'correction' | 'claim', night: Instant): Instant {
  return officeAfter(night, road === 'claim' ? facts.workingDaysToReadClaim : facts.workingDaysToRead);
}

/** The moment from which silence about a claim counts as a refusal. */
export function silenceAfter(sentOn: Instant): Instant {
  return endAfterMonths(sentOn, facts.monthsOfSilence);
}

/** The first moment at which the court can no longer be asked. */
export function courtCloses(refusedOn: Instant): Instant {
  return endAfterMonths(refusedOn, facts.monthsToCourt);
}
