import type { ProcedureId } from '#domain/case-file.ts';
import type { Answers } from '#domain/form.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona, Situation } from '#domain/persona.ts';
import type { Instant } from '#domain/time.ts';

export type Level = 'first-steps' | 'on-my-own' | 'surprises';

/** A compiled scenario: checked, dates resolved, nothing left to look up but words. Plain JSON. */
export interface Exercise {
  /** `<agency>/<slug>`, the scenario's folder. */
  id: string;
  procedure: ProcedureId;
  persona: Persona;
  situation: Situation;
  /** When the case comes into being, at or before `opens`. */
  begins: Instant;
  /** The simulated moment at which the learner arrives. */
  opens: Instant;
  /** What the persona has already done before the learner arrives, oldest first. */
  past: PastAct[];
  level: Level;
  /** Competences exercised, e.g. `digcomp-2.3`. */
  skills: string[];
  /** Rough length for a learner, in minutes. */
  minutes: number;
  drawer: Paper[];
  injects: Inject[];
  incidents: IncidentId[];
  /** The state of the procedure to reach. */
  goal: string;
  expect: Expectation;
  /** Fixes codes and reference numbers. */
  seed: number;
}

export interface PastAct {
  at: Instant;
  procedure: ProcedureId;
  move: string;
  answers: Answers;
}

/** An event that the scenario slips in, a while after a state was entered. */
export interface Inject {
  /** State name; the last part is enough. */
  when: string;
  /** Milliseconds after it was first entered. */
  after: number;
  event: string;
}

/** Technical trouble on purpose. */
export type IncidentId = 'code-arrives-late';

export interface Expectation {
  /** Letters received from the opening on, in order of first arrival, each named once. */
  letters?: string[];
  /** The goal is met on this simulated day at the latest, when the coach plays. */
  closesBefore?: Instant;
}
