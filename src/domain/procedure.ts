import type { AgencyId, CaseContext, CaseFile, ProcedureId } from '#domain/case-file.ts';
import type { IncidentId } from '#domain/exercise.ts';
import type { Explanation } from '#domain/explanation.ts';
import type { Answers, Form } from '#domain/form.ts';
import type { Channel } from '#domain/letter.ts';
import type { Cents } from '#domain/money.ts';
import type { Paper, Upload } from '#domain/paper.ts';
import type { Applicant, Situation } from '#domain/persona.ts';
import type { TextValue } from '#domain/text.ts';
import type { Instant } from '#domain/time.ts';

/** An event given to a statechart. The engine adds `at`, the simulated moment, before it steps. */
export interface CaseEvent {
  type: string;
  [data: string]: unknown;
}

/** What a procedure lets the applicant do. `what` is answered by the machine, `where` by the page, `how` by the form. */
export interface Move {
  /** Also the type of the event it sends, and the last part of the address it is posted to. */
  id: string;
  /** The portal page where it is done; for a form, the page before its first question. Starts with `/`. */
  page: string;
  /** The form whose completion sends it; absent for a single press of a button. */
  form?: string;
  /** The file field, for moves that send one paper outside a form. One move per slot that can receive it. */
  slots?: (caseFile: CaseFile) => string[];
  /** The letter or message one must have read to be able to do it. */
  reads?: string;
  /** Whether the applicant must be signed in at the agency. */
  signedIn: boolean;
  /** Whether what was answered becomes the case file's answers; sign-in forms are compared and forgotten. */
  keepsAnswers: boolean;
  /** The portal page shown once it was accepted and this is where the case stands. */
  leadsTo: (caseFile: CaseFile) => string;
  /** Whether what was sent says something untrue of the persona, so that doing it again would mend it. */
  untrue?: (input: TruthInput) => boolean;
  /**
   * Builds the event from what was sent: the facts that guards need, drawn from answers and papers.
   * Pure. The answers may still be incomplete: the form's checks decide afterwards whether the event is used.
   */
  event: (input: MoveInput) => CaseEvent;
  /**
   * The answers that are true for this persona now: what the coach would fill in; for a file field, the id of the paper.
   * Undefined: nothing true can be said yet, e.g. the paper has not come.
   */
  truth: (input: TruthInput) => Answers | undefined;
}

export interface MoveInput {
  answers: Answers;
  uploads: Record<string, Upload>;
  caseFile: CaseFile;
  applicant: Applicant;
  now: Instant;
}

export interface TruthInput {
  caseFile: CaseFile;
  applicant: Applicant;
  situation: Situation;
  /** The papers the persona has in hand now. */
  drawer: Paper[];
  /** The slot to fill, for moves that have slots. */
  slot?: string;
  now: Instant;
}

/** What a transition sends to the applicant, named by a `letter` action in the machine. */
export interface LetterRule {
  channels: Channel[];
  /** The incident that holds it back. */
  heldBackBy?: IncidentId;
  /** The values of its texts, e.g. amounts and dates. */
  values?: (input: EffectInput) => Record<string, TextValue>;
  /** Portal page its link opens. */
  link?: string;
}

export interface EffectInput {
  caseFile: CaseFile;
  applicant: Applicant;
  now: Instant;
}

/**
 * What an agency lets one apply for or do, with its rules. `Machine` is XState's type for the layers that know XState.
 * A machine names its effects as actions: `{type: 'letter', params: {id}}` and `{type: 'pay', params: {kind}}`.
 */
export interface Procedure<Machine = unknown> {
  id: ProcedureId;
  agency: AgencyId;
  machine: Machine;
  /** The sign-in procedure its signed-in moves need. */
  signIn?: ProcedureId;
  /** The state that counts as signed in, for sign-in procedures. */
  signedInState?: string;
  forms: Record<string, Form>;
  moves: Move[];
  letters: Record<string, LetterRule>;
  /** The amount a `pay` action transfers; a result of zero or less pays nothing. */
  amount?: (kind: string, input: EffectInput) => Cents;
  /** Input of the machine when the case is opened. */
  input: (opening: { applicant: Applicant; openedAt: Instant; seed: number }) => CaseContext;
  /** What the portal may know of the case, as plain JSON. */
  view: (input: EffectInput) => Record<string, unknown>;
  explanations: Record<string, Explanation>;
}
