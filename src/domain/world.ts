import type { ProcedureId } from '#domain/agency.ts';
import type { CaseFile } from '#domain/case-file.ts';
import type { FileChanges } from '#domain/desk-file.ts';
import type { Exchange } from '#domain/exchange.ts';
import type { IncidentId } from '#domain/exercise.ts';
import type { Answers } from '#domain/form.ts';
import type { Folder, Letter, OwnMessage } from '#domain/letter.ts';
import type { Upload } from '#domain/paper.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { Address, SiteId } from '#domain/site.ts';
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
  /** The open tabs of the browser, oldest first; a site has one tab at most. */
  tabs: Address[];
  /** Attachments that were kept in the documents, by paper id. */
  kept: string[];
  /** What was done with the files of the device. */
  files: FileChanges;
  /** What the persona wrote, oldest first. */
  written: OwnMessage[];
  /** Technical trouble waiting to happen or happening, and since when. */
  incidents: { incident: IncidentId; since: Instant }[];
  /** Letters that were sent and never came: the latest of each kind, as `<procedure>/<letter>`. */
  lost: string[];
  /** Injects that were set off already, as indexes of the exercise's list. */
  injected: number[];
  /** Events still to be slipped in. */
  coming: { at: Instant; procedure: ProcedureId; event: CaseEvent }[];
  /** Which of the pages that the exercise asks to look at were looked at. */
  looked: string[];
}

/** Where the learner stands. */
export interface Place {
  /** The site whose tab is in front. */
  site: SiteId;
  /** Page of that site, e.g. `/update/worked`. */
  page: string;
  /** What lies on top where only one thing fits: the portal or a part of the desk. */
  front: Front;
  /** The letter that is open, by id. */
  letter?: string;
  /** The file of the device that is open, by id. */
  file?: string;
  /** The folder of the mailbox that is shown; the inbox unless said. */
  folder?: Folder;
  /** A window that the browser has blocked. */
  blocked?: Address;
}

/** The portal's browser, and the parts of the persona's desk. */
export const FRONTS = ['portal', 'mailbox', 'phone', 'letterbox', 'documents'] as const;
export type Front = (typeof FRONTS)[number];
