import type { Paper } from '#domain/paper.ts';
import { instant } from '#domain/time.ts';
import type { Say } from '#ui/text/use-text.ts';

/** Since when the persona has the paper; of papers that were always there, the date they bear. */
export function receivedOn(say: Say, { availableFrom, issuedOn }: Paper): string {
  return availableFrom === undefined
    ? say('papers.dated', { day: { day: instant(issuedOn) } })
    : say('papers.received', { day: { day: availableFrom } });
}
