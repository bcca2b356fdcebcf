import type { ProcedureId } from '#domain/agency.ts';
import type { Answers } from '#domain/form.ts';
import type { Channel, Folder } from '#domain/letter.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona, Situation } from '#domain/persona.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';

/** How much a learner is left alone with, the least first. */
export const LEVELS = ['first-steps', 'on-my-own', 'surprises'] as const;
export type Level = (typeof LEVELS)[number];

/** A compiled scenario: checked, dates resolved, nothing left to look up but words. Plain JSON. */
export interface Exercise {
  /** `<agency>/<slug>`, the scenario's folder. */
  id: string;
  procedure: ProcedureId;
  /** Other procedures that play a part, besides the sign-in its own needs. */
  alongside: ProcedureId[];
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
  /** What else lies in the post: genuine or not, to be told apart. */
  messages: PostedMessage[];
  /** Whether the simulated clock follows the real one; otherwise only acts and the calendar move it. */
  realTime: boolean;
  /** The state of the procedure to reach. */
  goal: string;
  /** Pages of the applicant's space that have to be looked at before anything else, at the agency of the procedure. */
  looks?: string[];
  expect: Expectation;
  /** Fixes codes and reference numbers. */
  seed: number;
}

export interface PastAct {
  at: Instant;
  procedure: ProcedureId;
  move: string;
  answers: Answers;
  /** The papers of the drawer that were sent, by field or slot. */
  papers: Record<string, string>;
}

/**
 * What the scenario slips in: an event of a case, or a message, a call or a visit. Set off when a case first enters a state, or
 * at a date; without either, when the learner arrives.
 */
export type Inject = {
  procedure: ProcedureId;
  /** State name; the last part is enough. */
  when?: string;
  /** A date instead of a state. */
  at?: Instant;
  /** Milliseconds after that. */
  after: number;
} & ({ event: CaseEvent } | { message: string });

/** A message that the scenario puts among the post; its words stand in the scenario's texts, under `messages.<id>`. */
export interface PostedMessage {
  id: string;
  channel: Exclude<Channel, 'portal'>;
  /** When it arrives; absent for what an inject or somebody's hand sets off. */
  at?: Instant;
  /** E-mail address or phone number it comes from; absent for a paper letter. */
  from?: string;
  folder?: Folder;
  fraud: boolean;
  /** Papers that come with it, by id. */
  attachments: string[];
}

/** Technical trouble on purpose. */
export const INCIDENTS = [
  'code-arrives-late',
  'code-in-spam',
  'code-never-comes',
  'tab-closed',
  'caps-lock',
  'account-locked',
  'session-expired',
  'maintenance',
  'slow-network',
  'lost-answer',
  'upload-cut',
  'cookie-banner',
  'pop-up-blocked',
] as const;
export type IncidentId = (typeof INCIDENTS)[number];

export interface Expectation {
  /** Letters received from the opening on, in order of first arrival, each named once. */
  letters?: string[];
  /** The goal is met on this simulated day at the latest, when the coach plays. */
  closesBefore?: Instant;
}
