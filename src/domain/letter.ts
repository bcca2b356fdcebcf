import type { AgencyId, ProcedureId } from '#domain/agency.ts';
import type { PaperKind } from '#domain/paper.ts';
import type { Address } from '#domain/site.ts';
import type { TextValue } from '#domain/text.ts';
import type { Instant } from '#domain/time.ts';

/** How something reaches the persona: the portal's message box, an e-mail, a text message, a paper letter, a call, a visit. */
export const CHANNELS = ['portal', 'email', 'sms', 'post', 'call', 'visit'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The folders of the mailbox. What the persona wrote lies in `sent`. */
export const FOLDERS = ['inbox', 'spam', 'archive', 'trash', 'sent'] as const;
export type Folder = (typeof FOLDERS)[number];

/** Something that reached the persona. Its words are looked up when it is shown: the language may change meanwhile. */
export interface Letter {
  /** Unique in the session, stable in replay. */
  id: string;
  /** The agency that sends it, or in whose name a fraudster does; absent for anybody else. */
  agency?: AgencyId;
  /** The procedure that sent it; absent for what a scenario puts among the post. */
  procedure?: ProcedureId;
  /** Which letter, e.g. `receipt`. */
  letter: string;
  /** Where its words are: `<namespace>:<path>`, below which stand `subject` and `body`. */
  words: string;
  channel: Channel;
  /** When it arrives; later than the sending when an incident holds it back. */
  at: Instant;
  values: Record<string, TextValue>;
  /** An e-mail that only tells that the letter itself waits in the portal: no personal data travel by e-mail. */
  alert?: boolean;
  /** Where its link leads. */
  link?: Address;
  read: boolean;
  /** The mailbox's folder; the inbox unless said. */
  folder?: Folder;
  /** Who it says it comes from, where that is not the agency itself. */
  sender?: Sender;
  /** Papers that come with it, by id. */
  attachments?: string[];
  /** It can be downloaded as a PDF: the paper that comes out, by which one can check that it is genuine. */
  document?: OfficialDocument;
  /** A fraud: it can be examined, and is not what it says. */
  fraud?: boolean;
}

/** What an agency gives as a PDF. */
export interface OfficialDocument {
  /** The paper's id. */
  id: string;
  kind: PaperKind;
  /** The number of the case at the agency, e.g. `BRU-2031-042137`. */
  reference: string;
  /** By which anybody can have the document verified, e.g. `K7QP-M3XF`. */
  checkCode: string;
}

/** What stands in the "from" line: an e-mail address or a phone number. The name is a text of the letter, `sender`. */
export interface Sender {
  address: string;
}

/** What the persona writes. */
export interface OwnMessage {
  id: string;
  at: Instant;
  /** The addresses it goes to, one at least. */
  to: string[];
  subject: string;
  body: string;
  /** Files sent with it, by the id of the file. */
  attachments: string[];
  /** The letter it answers, by id. */
  answers?: string;
}

/** What can be looked at to tell a fraud from a genuine message. */
export const CLUES = ['sender', 'address', 'tone', 'request'] as const;
export type Clue = (typeof CLUES)[number];
