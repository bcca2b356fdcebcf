import type { ProcedureId } from '#domain/agency.ts';
import type { FileAct } from '#domain/desk-file.ts';
import type { IncidentId } from '#domain/exercise.ts';
import type { Problem } from '#domain/form.ts';
import type { Entry } from '#domain/log.ts';
import type { SiteId } from '#domain/site.ts';
import type { Instant } from '#domain/time.ts';

/** What the hand does: exactly what the robot and the ghost pointer do too. */
export type ActKind = 'click' | 'type' | 'choose' | 'clear' | 'attach' | 'wait' | 'open' | 'photograph' | 'mail';

/** The one next thing to do, found on the screen by `target` (see `coachIds`). */
export interface CoachAct {
  kind: ActKind;
  target: string;
  /** What to type, the option to choose or to clear, a file's new name or format, the file to attach, to whom and with which file a message goes (`address file`), or until when to wait (`YYYY-MM-DDTHH:MM`). */
  value?: string;
}

/** What the act is about, so that words can be looked up for it. */
export interface Topic {
  procedure: ProcedureId;
  /** The move it prepares; absent while one only waits. */
  move?: string;
  form?: string;
  page?: string;
  field?: string;
  letter?: string;
  paper?: string;
  /** The event one waits for, by the name of its delay. */
  event?: string;
  until?: Instant;
  /** What has to be done with a file of the device before it can be sent. */
  fileAct?: FileAct['do'];
  /** Technical trouble that has to be dealt with first. */
  incident?: IncidentId;
  /** A site to open first, when its tab is not there or not in front. */
  site?: SiteId;
  /** A page that is to be looked at, and nothing more. */
  look?: string;
  /** Something on the screen has to be mended first. */
  problem?: Problem['code'];
}

/** How the screen is laid out, as far as advice depends on it. */
export interface Layout {
  /** Whether portal and desk are visible side by side, so that nothing has to be brought to the front. */
  sideBySide: boolean;
}

/** What the coach has to say in a world. */
export type Advice =
  | {
      status: 'act';
      act: CoachAct;
      topic: Topic;
      /** The steps left to the goal, this one included. */
      stepsLeft: number;
      /** The lines the log gains when the act is done. */
      entries: Entry[];
    }
  | { status: 'goal-reached' }
  /** Nothing true leads to the goal any more; `back` is the line of the log to go back to, when there is one. */
  | { status: 'out-of-reach'; back?: number };
