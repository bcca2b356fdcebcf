import type { AgencyId, ProcedureId } from '#domain/case-file.ts';
import type { TextValue } from '#domain/text.ts';
import type { Instant } from '#domain/time.ts';

/** Where an agency writes: the message box of its portal, an e-mail, a text message, a paper letter. */
export type Channel = 'portal' | 'email' | 'sms' | 'post';

/** Something an agency sent. Its words are looked up by procedure and letter id when it is shown. */
export interface Letter {
  /** Unique in the session, stable in replay. */
  id: string;
  agency: AgencyId;
  procedure: ProcedureId;
  /** Which letter, e.g. `receipt`. */
  letter: string;
  channel: Channel;
  /** When it arrives; later than the sending when an incident holds it back. */
  at: Instant;
  values: Record<string, TextValue>;
  /** An e-mail that only tells that the letter itself waits in the portal: no personal data travel by e-mail. */
  alert?: boolean;
  link?: string;
  read: boolean;
}
