import type { ProcedureId } from '#domain/agency.ts';
import type { Answers } from '#domain/form.ts';
import type { Cents } from '#domain/money.ts';
import type { Upload } from '#domain/paper.ts';
import type { Instant } from '#domain/time.ts';

/** One applicant's instance of a procedure: where it stands, what was answered, what it waits for. Plain data. */
export interface CaseFile {
  procedure: ProcedureId;
  /** The statechart's state value, as XState writes it. */
  value: StateValue;
  /** What the guards read, and nothing else. */
  context: CaseContext;
  /** Delayed events still to come, sorted by date. */
  timers: Timer[];
  /** The answers as last sent. What is being typed lies in the drafts of the world. */
  answers: Answers;
  /** Papers attached, by field id; several files may make one paper. */
  uploads: Record<string, Upload[]>;
  payments: Payment[];
  /** Everything that happened, oldest first. */
  history: Happening[];
}

export type StateValue = string | { [region: string]: StateValue | undefined };
export type CaseContext = Record<string, unknown>;

/** A delayed event kept by the engine. `id` is XState's, so that leaving the state cancels it. */
export interface Timer {
  id: string;
  at: Instant;
  event: { type: string };
}

export interface Payment {
  at: Instant;
  kind: string;
  amount: Cents;
}

/** One event of a case and where it led. */
export interface Happening {
  at: Instant;
  event: string;
  /** State ids newly entered, outermost first: `recorded`, `recorded.received`. */
  entered: string[];
  /** State ids in force afterwards. */
  states: string[];
}
