import type { ProcedureId } from '#domain/case-file.ts';
import type { Exchange } from '#domain/exchange.ts';
import type { Answers } from '#domain/form.ts';
import type { Upload } from '#domain/paper.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import type { Front } from '#domain/world.ts';

/** One line of a session's log. The log only grows: going back is a line too. */
export type Entry =
  /** The applicant's act, already decoded into the event the machine understood. Costs one simulated minute. */
  | MoveEntry
  /** The calendar was turned to this moment. */
  | { kind: 'wait'; to: Instant }
  /** The portal shows another page. */
  | { kind: 'visit'; page: string }
  /** Something was typed or chosen and not yet sent. */
  | { kind: 'draft'; form: string; answers: Answers }
  /** A file reached the agency. */
  | { kind: 'upload'; upload: Upload }
  /** The portal or a part of the desk was brought to the front. */
  | { kind: 'open'; front: Front; letter?: string }
  /** What the device sent and got. */
  | { kind: 'exchange'; exchange: Omit<Exchange, 'at'> }
  /** An event slipped in by hand. */
  | { kind: 'inject'; procedure: ProcedureId; event: { type: string } }
  /** Everything from this line of the log on counts as not having happened. */
  | { kind: 'rewind'; to: number };

export interface MoveEntry {
  kind: 'move';
  procedure: ProcedureId;
  move: string;
  event: CaseEvent;
  /** Empty for moves that keep no answers. */
  answers: Answers;
  /** Ids of the uploads sent with it, by field. */
  uploads: Record<string, string>;
}
