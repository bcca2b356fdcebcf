import type { ProcedureId } from '#domain/agency.ts';
import type { FileAct } from '#domain/desk-file.ts';
import type { Exchange } from '#domain/exchange.ts';
import type { IncidentId } from '#domain/exercise.ts';
import type { Answers } from '#domain/form.ts';
import type { Folder, OwnMessage } from '#domain/letter.ts';
import type { Upload } from '#domain/paper.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { SiteId } from '#domain/site.ts';
import type { Instant } from '#domain/time.ts';
import type { Front } from '#domain/world.ts';

/** One line of a session's log. The log only grows: going back is a line too. */
export type Entry =
  /** The applicant's act, already decoded into the event the machine understood. Costs one simulated minute. */
  | MoveEntry
  /** The calendar was turned to this moment; `byClock` when the clock got there by itself, which is nobody's act. */
  | { kind: 'wait'; to: Instant; byClock?: boolean }
  /** A page is shown, in the tab of its site; `popUp` when a message opens it, which a browser may block. */
  | { kind: 'visit'; site: SiteId; page: string; popUp?: boolean }
  /** The tab of a site was closed. */
  | { kind: 'close'; site: SiteId }
  /** Something was typed or chosen and not yet sent. */
  | { kind: 'draft'; form: string; answers: Answers }
  /** A file reached the agency. */
  | { kind: 'upload'; upload: Upload }
  /** The portal or a part of the desk was brought to the front. */
  | { kind: 'open'; front: Front; letter?: string; file?: string; folder?: Folder }
  /** A message was put into another folder. */
  | { kind: 'sort'; letter: string; folder: Folder }
  /** An attachment was kept among the documents. */
  | { kind: 'keep'; paper: string }
  /** Something was done with a file of the device. */
  | { kind: 'file'; act: FileAct }
  /** The persona wrote a message. */
  | { kind: 'write'; message: Omit<OwnMessage, 'id' | 'at'> }
  /** What the device sent and got. */
  | { kind: 'exchange'; exchange: Omit<Exchange, 'at'> }
  /** An event slipped in by hand: something happens to a case, or an agent decides. */
  | { kind: 'inject'; procedure: ProcedureId; event: CaseEvent }
  /** A message, a call or a visit of the scenario, slipped in by hand. */
  | { kind: 'post'; message: string }
  /** The delays that run in a procedure are given fifteen minutes more: nobody is pressed by a clock. */
  | { kind: 'extend'; procedure: ProcedureId }
  /** Technical trouble was slipped in by hand, or is over. */
  | { kind: 'incident'; incident: IncidentId; over: boolean }
  /** Everything from this line of the log on counts as not having happened. */
  | { kind: 'rewind'; to: number }
  /** The same, and what had happened is kept beside, as another path one can return to and compare with. */
  | { kind: 'fork'; to: number };

export interface MoveEntry {
  kind: 'move';
  procedure: ProcedureId;
  move: string;
  event: CaseEvent;
  /** Empty for moves that keep no answers. */
  answers: Answers;
  /** Ids of the uploads sent with it, by field. */
  uploads: Record<string, string[]>;
}
