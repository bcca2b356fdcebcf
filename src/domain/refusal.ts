import type { Problem } from '#domain/form.ts';

/** Why a move was not accepted: a value that is shown, never an exception. */
export interface Refusal {
  /** `not-now`: the case does not stand there; `not-signed-in`; `answers`: see the problems. */
  reason: 'not-now' | 'not-signed-in' | 'answers' | 'unknown';
  problems: Problem[];
}
