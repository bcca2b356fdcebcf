import type { CaseFile, ProcedureId } from '#domain/case-file.ts';
import type { Exchange } from '#domain/exchange.ts';
import type { Answers } from '#domain/form.ts';
import type { Letter } from '#domain/letter.ts';
import type { Upload } from '#domain/paper.ts';
import type { Instant } from '#domain/time.ts';

/** Everything there is at one moment of a session: a fold of its log, and nothing else. */
export interface World {
  now: Instant;
  cases: Record<string, CaseFile>;
  letters: Letter[];
  /** What is being filled in, by `<procedure>/<form>`. */
  drafts: Record<string, Answers>;
  /** Files sent to the agency and not yet part of a case, and those that are. */
  uploads: Record<string, Upload>;
  exchanges: Exchange[];
  place: Place;
  /** Injects that were set off already, as indexes of the exercise's list. */
  injected: number[];
  /** Events still to be slipped in. */
  coming: { at: Instant; procedure: ProcedureId; event: { type: string } }[];
}

/** Where the learner stands. */
export interface Place {
  /** Page of the portal, e.g. `/update/worked`. */
  page: string;
  /** What lies on top where only one thing fits: the portal or a part of the desk. */
  front: Front;
  /** The letter that is open, by id. */
  letter?: string;
}

export type Front = 'portal' | 'mailbox' | 'documents';
