import type { Instant } from '#domain/time.ts';

/** One request of the learner's device and the answer it got: what really went over the simulated network. */
export interface Exchange {
  id: string;
  /** Simulated moment. */
  at: Instant;
  method: string;
  /** Address without the app's own origin, e.g. `/api/employment/monthly-update/submit`. */
  url: string;
  /** Fields sent. Passwords are never here: their value is replaced by dots before anything is kept. */
  sent: Record<string, string>;
  status: number;
  /** The answer, as JSON. */
  received: unknown;
}
