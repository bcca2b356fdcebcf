import { DAY, HOUR, type Instant, MINUTE } from '#domain/time.ts';

/** A connection of the persona's own, some time before the exercise; its words stand in the texts under its id. */
interface PastConnection {
  id: string;
  at: Instant;
}

/** How long before the alert the connection took place that Fougère found unusual. */
const UNUSUAL_BEFORE = 14 * HOUR;

export const unusualAt = (from: Instant): Instant => from - UNUSUAL_BEFORE;

/** What the persona did in the weeks before, latest first. */
export function ownConnections(from: Instant): PastConnection[] {
  return [
    { id: 'housing', at: from - 6 * DAY + 1 * HOUR + 12 * MINUTE },
    { id: 'taxes', at: from - 13 * DAY + 25 * MINUTE },
    { id: 'job', at: from - 13 * DAY + 8 * MINUTE },
  ];
}
