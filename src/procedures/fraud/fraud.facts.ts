import { DAY } from '#domain/time.ts';

/** What differs between frauds by message. Lengths of time in milliseconds. */
export interface FraudFacts {
  /** The year in which the pattern was checked. */
  validFor: number;
  /** Text message or e-mail. */
  channel: 'sms' | 'email';
  /** The address or number shown as its sender. */
  from: string;
  /** When the stranger uses what was given. */
  usedAfter: number;
}

export const USED_AFTER = 1 * DAY;
