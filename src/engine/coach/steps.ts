import type { ProcedureId } from '#domain/agency.ts';
import type { Entry } from '#domain/log.ts';
import type { Instant } from '#domain/time.ts';

/** What a step is about: something the applicant does, a page to look at, or time that goes by. */
export type StepSubject =
  | { kind: 'move'; procedure: ProcedureId; move: string }
  | { kind: 'look'; procedure: ProcedureId; page: string }
  /** `event`: what one waits for, where that is known. */
  | { kind: 'wait'; procedure?: ProcedureId; event?: string; until: Instant };

/** A step that was done; `line` is the line of the log to go back to, to stand before it. */
export interface StepDone {
  about: StepSubject;
  line: number;
  at: Instant;
}

/** A step to come, with the lines that do it. */
export interface StepToCome {
  about: StepSubject;
  at: Instant;
  entries: Entry[];
}
